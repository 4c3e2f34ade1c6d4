-- A plan made true, in one transaction, and undone.
set role api;

-- Makes the year: its row, its classes, the rules that go on, who is in which
-- class, the enrolments that are renewed, the days of service.  What stood is
-- not changed; each row that is made is kept by its key, so that undoing removes
-- those and no other.
-- RULE: rollover-plan
create function guichet.rollover_apply(r guichet.rollover)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	before	text[];
begin
	perform set_config('app.calendar', 'later', true);
	if not exists (select from guichet.school_year y
	    where y.code = r.to_year) then
		insert into guichet.school_year (code, during)
		values (r.to_year, r.during);
		insert into guichet.rollover_made (rollover, place, row)
		values (r.id, 'school_year', r.to_year);
	end if;
	before := array(select h.day::text from guichet.public_holiday h);
	perform guichet.public_holiday_fill(
	    extract(year from lower(r.during))::integer,
	    extract(year from upper(r.during))::integer);
	insert into guichet.rollover_made (rollover, place, row)
	select r.id, 'public_holiday', h.day::text
	from guichet.public_holiday h where h.day::text <> all (before);
	perform guichet.rollover_classes(r);
	perform guichet.rollover_renew(r);
	with made as (
		insert into guichet.pupil (child, class, during, source,
		    recorded_at, recorded_by)
		select l.child, k.class, r.during, 'town', guichet.now(),
		    r.applied_by
		from guichet.rollover_line l
		join guichet.rollover_class k on k.id = l.target
		where l.rollover = r.id and l.outcome = 'class'
		returning id
	)
	insert into guichet.rollover_made (rollover, place, row)
	select r.id, 'pupil', m.id::text from made m;
	with made as (
		insert into guichet.enrolment (child, activity, during,
		    recorded_at, recorded_by)
		select distinct e.child, e.activity, r.during, guichet.now(),
		    r.applied_by
		from guichet.rollover_line l
		join guichet.enrolment e on e.child = l.child
		    and e.superseded_at is null and e.state = 'active'
		join guichet.activity a on a.code = e.activity
		    and a.grouped = any (r.renew)
		join guichet.school_year y on y.code = r.from_year
		    and e.during @> upper(y.during) - 1
		where l.rollover = r.id and l.outcome = 'class'
		and not exists (select from guichet.enrolment n
		    where n.child = e.child and n.activity = e.activity
		    and n.superseded_at is null and n.state = 'active'
		    and n.during && r.during)
		returning id
	)
	insert into guichet.rollover_made (rollover, place, row)
	select r.id, 'enrolment', m.id::text from made m;
	perform guichet.rollover_days(r);
	perform guichet.rollover_move(r.id, 'applied');
end
$$;

-- Today's classes, with the levels that the plan was told.
create function guichet.rollover_classes(r guichet.rollover)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.rollover_class k set class = c.id
	from guichet.class c
	where k.rollover = r.id and c.school = k.school and c.year = r.to_year
	and c.name = k.name;
	with fresh as (
		update guichet.rollover_class k
		set class = nextval('guichet.class_id_seq')
		where k.rollover = r.id and k.class is null
		returning k.class, k.school, k.name, k.age_group, k.level, k.rank
	), made as (
		insert into guichet.class (id, school, year, name, age_group,
		    level, rank)
		select f.class, f.school, r.to_year, f.name, f.age_group,
		    f.level, f.rank from fresh f
		returning id
	)
	insert into guichet.rollover_made (rollover, place, row)
	select r.id, 'class', m.id::text from made m;
end
$$;

-- The rules that go on, for the new year; what opens on a day opens on the same
-- day of it, at the same hour.
create function guichet.rollover_renew(r guichet.rollover)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	x	record;
	facts	jsonb;
begin
	for x in select case q.kind when 'site' then 'activity_site'
		when 'opening' then 'booking_opening'
		else q.kind || '_rule' end as place, q.rule
	    from guichet.rollover_rule q
	    where q.rollover = r.id and q.renew order by 1, 2
	loop
		execute format('select to_jsonb(t) from guichet.%I t '
		    'where t.id = $1', x.place) into facts using x.rule;
		continue when facts is null;
		if facts ? 'opens_at' then
			facts := facts || jsonb_build_object('opens_at',
			    (((facts ->> 'opens_at')::timestamptz
			    at time zone 'Europe/Paris') + interval '1 year')
			    at time zone 'Europe/Paris');
		end if;
		insert into guichet.rollover_made (rollover, place, row)
		values (r.id, x.place, guichet.fact_insert(x.place, facts
		    || jsonb_build_object('during', r.during))::text);
	end loop;
end
$$;

-- The days of service of the year, built once.
create function guichet.rollover_days(r guichet.rollover)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	before	text[] := array(select concat_ws('|', d.activity, d.school,
		    d.day) from guichet.day_slot d
		    where d.day >= lower(r.during) and d.day < upper(r.during));
begin
	perform guichet.calendar_build_all(lower(r.during),
	    upper(r.during) - 1);
	insert into guichet.rollover_made (rollover, place, row)
	select r.id, 'day_slot', k.row from guichet.day_slot d,
	    lateral (select concat_ws('|', d.activity, d.school, d.day))
		k (row)
	where d.day >= lower(r.during) and d.day < upper(r.during)
	and k.row <> all (before);
end
$$;

-- Removes what applying made, no more and no less: every table is as it was.
-- MU661 somebody has booked in the new year; MU662 what was made is in use.
-- RULE: rollover-undo
create function guichet.rollover_undo(r guichet.rollover)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
declare
	b	record;
	place	text;
begin
	select * into b from guichet.rollover_blocks(r) limit 1;
	if found then
		perform guichet.refuse(case b.block when 'booked' then 'MU661'
		    else 'MU662' end, null, format('plan %s: %s %s', r.id,
		    b.n, b.block));
	end if;
	perform set_config('app.calendar', 'later', true);
	update guichet.rollover_class k set class = null
	where k.rollover = r.id;
	delete from guichet.day_slot d using guichet.rollover_made m
	where m.rollover = r.id and m.place = 'day_slot'
	and (d.activity, d.school, d.day) = (split_part(m.row, '|', 1),
	    split_part(m.row, '|', 2)::bigint, split_part(m.row, '|', 3)::date);
	foreach place in array array['enrolment', 'pupil', 'service_rule',
	    'capacity_rule', 'cutoff_rule', 'activity_site', 'seat_rule',
	    'booking_opening', 'class'] loop
		execute format('delete from guichet.%I t '
		    'using guichet.rollover_made m where m.rollover = $1 '
		    'and m.place = $2 and t.id = m.row::bigint', place)
		    using r.id, place;
	end loop;
	delete from guichet.public_holiday h using guichet.rollover_made m
	where m.rollover = r.id and m.place = 'public_holiday'
	and h.day = m.row::date;
	delete from guichet.school_year y using guichet.rollover_made m
	where m.rollover = r.id and m.place = 'school_year' and y.code = m.row;
	if not found then	-- there before: its days are of its own rules
		perform guichet.calendar_build_all(lower(r.during),
		    upper(r.during) - 1);
	end if;
	delete from guichet.rollover_made m where m.rollover = r.id;
	perform guichet.rollover_move(r.id, 'undone');
exception when foreign_key_violation then
	perform guichet.refuse('MU662', null, format('plan %s: %s', r.id,
	    sqlerrm));
end
$$;

reset role;
