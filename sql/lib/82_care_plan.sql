-- Care plans (PAI): their states follow the calendar, their readers are known.
set role api;

-- The only way a plan moves.  MU409 when the table does not allow it.
create or replace function guichet.care_plan_move(plan bigint, to_state text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was text;
begin
	select c.state into was from guichet.care_plan c
	where c.id = plan for update;
	if not exists (select from guichet.transition t
	    where t.object = 'care-plan' and t.from_state = was
	    and t.to_state = care_plan_move.to_state) then
		perform guichet.refuse('MU409', null, format(
		    'care plan %s: no step from %s to %s', plan, was, to_state));
	end if;
	update guichet.care_plan c set state = to_state, version = c.version + 1
	where c.id = plan;
end
$$;

-- The guardians of the child, and at the end its school, get a mail; each
-- occasion once.  days: 60, 30, 7 before the end, 0 when it is over.
create or replace function guichet.care_plan_tell(plan bigint, days integer)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	what	text := case days when 0 then 'care-plan-expired'
		    else 'care-plan-due' end;
begin
	insert into guichet.care_plan_told (plan, days, at)
	values (care_plan_tell.plan, care_plan_tell.days, guichet.now())
	on conflict on constraint care_plan_told_pkey do nothing;
	if not found then
		return;
	end if;
	perform guichet.mail(what, p.email, p.id, c.id)
	from guichet.care_plan c
	join guichet.parent_link l on l.child = c.child
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> guichet.today()
	join guichet.person p on p.id = l.adult and p.email is not null
	where c.id = plan order by p.id;
	if days = 0 then
		perform guichet.mail(what, s.email, null, c.id)
		from guichet.care_plan c
		join guichet.school s on s.id = c.school
		where c.id = plan and s.email is not null;
	end if;
end
$$;

-- What the day brings: signed plans begin, old ones come to their end, people
-- are told.  May run any number of times a day.  Answers how many plans moved.
-- RULE: care-plan-expired
create or replace function guichet.care_plan_tick()
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	today	date := guichet.today();
	p	record;
	n	integer := 0;
begin
	for p in select c.id, c.state, upper(c.during) - today as left_days,
	    c.during @> today as runs
	    from guichet.care_plan c
	    where c.state in ('signed', 'active', 'expiring')
	    and upper(c.during) <= today + 60 or c.state = 'signed'
	    order by c.id
	    for update of c skip locked
	loop
		if p.state = 'signed' and (p.runs or p.left_days <= 0) then
			perform guichet.care_plan_move(p.id, 'active');
			n := n + 1;
		elsif p.state = 'signed' then
			continue;
		end if;
		if p.left_days <= 0 then
			perform guichet.care_plan_move(p.id, 'expired');
			perform guichet.care_plan_tell(p.id, 0);
			n := n + 1;
		elsif p.left_days <= 60 then
			if p.state <> 'expiring' then
				perform guichet.care_plan_move(p.id, 'expiring');
				n := n + 1;
			end if;
			perform guichet.care_plan_tell(p.id, case
			    when p.left_days <= 7 then 7
			    when p.left_days <= 30 then 30 else 60 end);
		end if;
	end loop;
	return n;
end
$$;

-- Whoever opens a page of a child's care plan stands in its log: made from the
-- audit of the read, which api.open writes before the page is made.
-- RULE: care-plan-read-logged
create or replace function guichet.care_plan_log()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.care_plan_read (child, at, person, name, by_town)
	select p.id, new.at, new.person, (select row(r.given, r.family)
	    ::shape.person from guichet.person r where r.id = new.person),
	    new.role <> 'family'
	from guichet.person p
	where p.id = substring(new.object from ' child=([0-9]{1,18})$')::bigint;
	return null;
end
$$;

reset role;

create or replace trigger care_plan_log
	after insert on guichet.audit
	for each row when (new.action = 'read'
	    and new.object ~ '^/(famille|agent)/pai(/modifier)? child=')
	execute function guichet.care_plan_log();
