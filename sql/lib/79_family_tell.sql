-- A shared fact of a child has changed: everybody who has authority reads it on
-- their page, and all but the author get a mail that says which kind of fact,
-- never the fact itself.
-- RULE: shared-fact-told
set role api;

create or replace function guichet.family_tell(child bigint, fact text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	event	bigint;
begin
	insert into guichet.family_event (child, fact, at, actor, by_town)
	values (family_tell.child, family_tell.fact, guichet.now(), me,
	    session_user <> 'family')
	returning id into event;
	perform guichet.mail('family-change-told', p.email, p.id, event)
	from guichet.parent_link l
	join guichet.person p on p.id = l.adult
	where l.child = family_tell.child and l.superseded_at is null
	and l.authority <> 'withdrawn' and l.during @> guichet.today()
	and p.email is not null and l.adult is distinct from me
	order by p.id;
	return event;
end
$$;

-- From which day a new menu is cooked: the first day of service at the child's
-- school whose count is not frozen and can still change; tomorrow when no
-- calendar says more.
-- RULE: diet-first-open-day
create or replace function guichet.diet_day(child bigint)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select min(d.day)
	    from guichet.pupil u
	    join guichet.class c on c.id = u.class
	    join guichet.day_slot d on d.school = c.school
		and d.day between guichet.today() and upper(u.during)
	    where u.child = diet_day.child and u.superseded_at is null
	    and u.during @> d.day and d.activity = 'canteen'
	    and d.because is null and d.state = 'open'
	    and d.change_until > guichet.now()), guichet.today() + 1);
end
$$;

-- A child's menu, by a guardian or a clerk; answers the first day of it.
create or replace function guichet.diet_put(child bigint, diet text,
	from_day date)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.one_of(diet, array['standard', 'no-pork', 'no-meat',
	    'packed-lunch'], 'diet');
	perform guichet.fact_put('diet_choice', jsonb_build_object('child',
	    child), from_day, null, jsonb_build_object('diet', diet,
	    'source', case when session_user = 'family' then 'declared'
	    else 'town' end));
end
$$;

reset role;
