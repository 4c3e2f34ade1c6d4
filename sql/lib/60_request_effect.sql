-- What a granted request changes in the town's files: it enrols in the group of
-- activities that names its procedure; the same request has its effect once.
set role api;

-- The first day a child of that school can be booked for, from now: the first
-- that is open and before its cut-off.
create or replace function guichet.first_open_day(school bigint, activity text)
returns date
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select min(d.day) from guichet.day_slot d
	where d.school = first_open_day.school
	and d.activity = first_open_day.activity
	and d.because is null and d.state = 'open'
	and d.book_until > guichet.now();
end;

-- Enrols the child in that activity, by which it may come to the others of its
-- group, from the first day that can be booked, or the later day asked for, to the
-- end of that school year; the menu; and the usual days of the canteen, booked.
-- RULE: canteen-enrolment
create or replace function guichet.effect_enrol(request bigint, activity text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
	day	date;
	years	daterange;
	menu	text;
begin
	select r.subject as child, c.school into q from guichet.request r
	left join guichet.pupil u on u.child = r.subject
	    and u.superseded_at is null and u.during @> guichet.today()
	left join guichet.class c on c.id = u.class
	where r.id = effect_enrol.request;
	if q.child is null then
		return;
	end if;
	day := coalesce(guichet.first_open_day(guichet.site_of(activity,
	    q.school, guichet.today()), activity), guichet.today() + 1);
	select y.during into years from guichet.school_year y
	where upper(y.during) > day order by lower(y.during) limit 1;
	if years is null then
		return;
	end if;
	day := greatest(day, lower(years), (select v.value::date
	    from guichet.request_value v
	    where v.request = effect_enrol.request and v.field = 'start'));
	if day >= upper(years) then
		return;
	end if;
	-- What is enrolled already stays; the rest of the year is added.
	insert into guichet.enrolment (child, activity, during, recorded_by)
	select q.child, effect_enrol.activity, f.free, guichet.my_person()
	from unnest(datemultirange(daterange(day, upper(years)))
	    - coalesce((select range_agg(e.during) from guichet.enrolment e
		where e.child = q.child
		and e.activity = effect_enrol.activity
		and e.superseded_at is null and e.state = 'active'), '{}'))
	    as f (free);
	select v.value into menu from guichet.request_value v
	where v.request = effect_enrol.request and v.field = 'diet'
	and v.value in ('standard', 'no-pork', 'no-meat', 'packed-lunch');
	if menu is not null then
		perform guichet.diet_set(q.child, menu, day);
	end if;
	if activity = 'canteen' then
		perform guichet.request_book(request,
		    daterange(day, upper(years)));
	end if;
end
$$;

-- That menu from that day on: what stood is superseded and kept until then.
create or replace function guichet.diet_set(child bigint, diet text, day date)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	guichet.diet_choice;
begin
	for was in select d.* from guichet.diet_choice d
	    where d.child = diet_set.child and d.superseded_at is null
	    and d.during && daterange(day, null)
	loop
		if was.diet = diet_set.diet and was.during @> day then
			return;
		end if;
		update guichet.diet_choice d set superseded_at = guichet.now()
		where d.id = was.id;
		if lower(was.during) is null or lower(was.during) < day then
			insert into guichet.diet_choice (child, diet, during,
			    recorded_by)
			values (was.child, was.diet, daterange(
			    lower(was.during), day), guichet.my_person());
		end if;
	end loop;
	insert into guichet.diet_choice (child, diet, during, recorded_by)
	values (diet_set.child, diet_set.diet, daterange(day, null),
	    guichet.my_person());
end
$$;

create or replace function guichet.request_effect(request bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.effect_enrol(r.id, a.code)
	from guichet.request r
	join guichet.activity_group g on g.procedure = r.procedure,
	    lateral (select x.code from guichet.activity x
	    where x.grouped = g.code order by x.rank, x.code limit 1) a
	where r.id = request_effect.request;
end
$$;

reset role;
