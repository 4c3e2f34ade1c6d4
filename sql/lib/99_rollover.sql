-- The next school year as a plan (domain.md 3.3): what each pupil would become,
-- worked out from what is certain; the rest waits for a person.  Thousands of
-- lines that the planner has no statistics of: its joins hash.
set role api;

create function guichet.level_next(level text)
returns text
immutable parallel safe language sql
return case level when 'ps' then 'ms' when 'ms' then 'gs' when 'gs' then 'cp'
    when 'cp' then 'ce1' when 'ce1' then 'ce2' when 'ce2' then 'cm1'
    when 'cm1' then 'cm2' end;

create function guichet.year_after(code text)
returns text
immutable parallel safe language sql
return right(code, 4) || '-' || right(code, 4)::integer + 1;

create function guichet.person_named(person bigint)
returns shape.person
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select row(p.given, p.family)::shape.person from guichet.person p
	where p.id = person_named.person;
end;

create function guichet.class_named(class bigint)
returns text
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.name || ' – ' || c.name from guichet.class c
	join guichet.school s on s.id = c.school where c.id = class_named.class;
end;

-- "CE1 A" is the A of its level: what is left of a name without its levels.
create function guichet.class_letter(name text)
returns text
immutable parallel safe language sql
return btrim(regexp_replace(lower(name),
    '\m(ps|ms|gs|cp|ce1|ce2|cm1|cm2)\M', '', 'g'));

-- That plan, for a service that keeps the settings.  MU404 otherwise.
create function guichet.rollover_known(rollover bigint)
returns guichet.rollover
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r guichet.rollover;
begin
	perform guichet.need_right('canteen-settings');
	select x.* into r from guichet.rollover x where x.id = rollover;
	if r.id is null then
		perform guichet.refuse('MU404', 'id',
		    format('no plan %s', rollover));
	end if;
	return r;
end
$$;

-- Who is to have a place in the new year, and the class they leave: the pupils
-- of the last day of the year, and the children of school age of a home of ours
-- that no class has.  Whoever has a class of the new year already is not asked
-- about.
create function guichet.rollover_pupils(r guichet.rollover)
returns table (child bigint, class bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with y as materialized (
		select upper(t.during) - 1 as last from guichet.school_year t
		where t.code = r.from_year
	), pupil as materialized (
		select u.child, u.class from guichet.pupil u
		join guichet.class c on c.id = u.class and c.year = r.from_year
		where u.superseded_at is null
		and u.during @> (select y.last from y)
	), placed as materialized (
		select u.child from guichet.pupil u
		where u.superseded_at is null and u.during && r.during
	)
	select p.child, p.class from pupil p
	where p.child not in (select x.child from placed x)
	union all
	select distinct m.person, null::bigint
	from guichet.household_member m
	join guichet.person c on c.id = m.person
	where m.kind = 'child' and m.superseded_at is null
	and m.during @> (select y.last from y)
	and extract(year from lower(r.during)) - extract(year from c.born)
	    between 3 and 10
	and m.person not in (select x.child from pupil x)
	and m.person not in (select x.child from placed x);
end;

-- What is certain of those after one key up to another: the level and the class
-- of it, the school.
--   promoted        one class of the next level in the school, or one of the
--                   same letter: proposed
--   everything else waits for a person
-- RULE: rollover-never-guessed
create function guichet.rollover_proposals(r guichet.rollover, after bigint,
	until bigint)
returns table (child bigint, class bigint, level text, "case" text,
	target bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with classes as materialized (
		select k.id, k.source, k.school, k.level,
		    guichet.class_letter(k.name) as letter,
		    case when cardinality(k.level) = 1
			then k.level[1] end as only
		from guichet.rollover_class k where k.rollover = r.id
	), pupils as materialized (
		select p.child, p.class, k.school, k.letter, k.only as level,
		    guichet.level_next(k.only) as next
		from guichet.rollover_pupils(r) p
		left join classes k on k.source = p.class
	), ways as materialized (	-- from a class to the next level
		select s.id as school, n.level, case
		    when exists (select from classes k where k.school = s.id
			and n.level = any (k.level)) then s.id
		    else s.next_school end as there
		from guichet.school s, unnest(array['ms', 'gs', 'cp', 'ce1',
		    'ce2', 'cm1', 'cm2']) n (level)
	), goes as materialized (	-- the class, where there is no doubt
		select w.school, w.level, k.letter, w.there, case
		    when count(*) = 1 then min(t.id)
		    when w.there = w.school and count(*) filter (where
			t.letter = k.letter and t.only is not null) = 1
		    then min(t.id) filter (where t.letter = k.letter
			and t.only is not null) end as target
		from (select distinct x.school, x.letter from classes x) k
		join ways w on w.school = k.school
		join classes t on t.school = w.there and w.level = any (t.level)
		group by 1, 2, 3, 4
	), elsewhere as materialized (	-- elementary pupils, by their home
		select m.household, p.child, p.school from pupils p
		join guichet.household_member m on m.person = p.child
		    and m.superseded_at is null and m.kind = 'child'
		where p.level in ('cp', 'ce1', 'ce2', 'cm1')
	)
	select p.child, p.class, p.level, case
	    when p.class is null then 'no-class'
	    when p.level is null then 'level-choice'
	    when p.next is null then 'leaving'
	    when w.there is distinct from p.school then case
		when exists (select from guichet.household_member m
		    join elsewhere e on e.household = m.household
		    where m.person = p.child and m.superseded_at is null
		    and m.kind = 'child' and e.child <> p.child
		    and e.school is distinct from w.there)
		then 'sibling' else 'changes-school' end
	    when g.target is not null then 'promoted'
	    else 'class-choice' end,
	    case when w.there = p.school then g.target end
	from pupils p
	left join ways w on w.school = p.school and w.level = p.next
	left join goes g on g.school = p.school and g.level = p.next
	    and g.letter = p.letter
	where p.child > after and p.child <= until;
end;

-- What is different in the town since the plan was made.
create function guichet.rollover_differences(r guichet.rollover)
returns table (child bigint, change text, was bigint, class bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(p.child, l.child), case when l.child is null then 'new'
	    when p.child is null then 'gone' else 'moved' end, l.class, p.class
	from guichet.rollover_pupils(r) p
	full join (select x.child, x.class from guichet.rollover_line x
	    where x.rollover = r.id and x.change is distinct from 'gone') l
	    on l.child = p.child
	where l.child is null or p.child is null
	or l.class is distinct from p.class;
end;

-- Begins to make a plan, or to make it again: its classes, its rules, and who has
-- left since.  Answers how many pupils it is about.
-- RULE: rollover-plan
create function guichet.rollover_begin(r guichet.rollover)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	insert into guichet.rollover_class (rollover, source, school, name,
	    age_group, level, rank)
	select r.id, c.id, c.school, c.name, c.age_group, c.level, c.rank
	from guichet.class c
	where c.year = r.from_year
	on conflict on constraint rollover_class_once do nothing;
	insert into guichet.rollover_rule (rollover, kind, rule)
	select r.id, x.kind, x.rule from guichet.rollover_rules(r) x
	on conflict on constraint rollover_rule_pkey do nothing;

	delete from guichet.rollover_line l
	where l.rollover = r.id and l.change = 'gone';
	update guichet.rollover_line l set change = null
	where l.rollover = r.id and l.change is not null;
	update guichet.rollover_line l set change = 'gone', outcome = 'waits',
	    target = null
	from guichet.rollover_differences(r) d
	where l.rollover = r.id and l.child = d.child and d.change = 'gone';
	return (select count(*) from guichet.rollover_pupils(r));
end
$$;

-- Makes the lines of the next n pupils after that key, and answers the last of
-- them, null when there is nobody left.  What a person has decided stays, and
-- says so where the pupil has moved.  again: who has no line yet is new since.
-- RULE: rollover-plan
create function guichet.rollover_lines(r guichet.rollover, after bigint,
	n integer, again boolean)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
declare
	until bigint := (select max(x.child) from (select p.child
		    from guichet.rollover_pupils(r) p where p.child > after
		    order by p.child limit n) x);
begin
	insert into guichet.rollover_line as l (rollover, child, class, level,
	    "case", outcome, target, change)
	select r.id, p.child, p.class, p.level, p.case,
	    case when p.target is not null then 'class' end, p.target,
	    case when again then 'new' end
	from guichet.rollover_proposals(r, after, until) p
	on conflict on constraint rollover_line_pkey do update
	set class = excluded.class, level = excluded.level,
	    change = case when l.class is distinct from excluded.class
		then 'moved' end,
	    "case" = case when l.manual then l.case else excluded.case end,
	    outcome = case when l.manual then l.outcome
		else excluded.outcome end,
	    target = case when l.manual then l.target
		else excluded.target end
	where (l.class, l.level, l.case, l.target) is distinct from
	    (excluded.class, excluded.level, excluded.case, excluded.target);
	return until;
end
$$;

-- Asks for the job of a plan: to make it, or to make it true.
create function guichet.rollover_job(rollover bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.job_add('rollover',
	    jsonb_build_object('rollover', rollover), 'rollover:' || rollover);
end
$$;

-- The dated rules that end with the year, without a successor of the same scope.
create function guichet.rollover_rules(r guichet.rollover)
returns table (kind text, rule bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with y as materialized (
		select daterange(lower(t.during) + 1, lower(r.during) + 1)
		    as ends, t.during
		from guichet.school_year t where t.code = r.from_year
	)
	select 'service', t.id from guichet.service_rule t
	where (select y.ends from y) @> upper(t.during)
	and not exists (select from guichet.service_rule n
	    where n.activity = t.activity and n.during && r.during
	    and n.school is not distinct from t.school)
	union all
	select 'capacity', t.id from guichet.capacity_rule t
	where (select y.ends from y) @> upper(t.during)
	and not exists (select from guichet.capacity_rule n
	    where n.activity = t.activity and n.during && r.during
	    and n.school is not distinct from t.school
	    and n.weekdays is not distinct from t.weekdays)
	union all
	select 'cutoff', t.id from guichet.cutoff_rule t
	where (select y.ends from y) @> upper(t.during)
	and not exists (select from guichet.cutoff_rule n
	    where n.activity = t.activity and n.action = t.action
	    and n.during && r.during
	    and n.school is not distinct from t.school
	    and n.zone is not distinct from t.zone
	    and (n.weekdays is null or t.weekdays is null
		or n.weekdays && t.weekdays))
	union all
	select 'site', t.id from guichet.activity_site t
	where (select y.ends from y) @> upper(t.during)
	and not exists (select from guichet.activity_site n
	    where n.activity = t.activity and n.during && r.during
	    and n.school is not distinct from t.school)
	union all
	select 'seat', t.id from guichet.seat_rule t
	where (select y.ends from y) @> upper(t.during)
	and not exists (select from guichet.seat_rule n
	    where n.activity = t.activity and n.during && r.during
	    and n.school is not distinct from t.school)
	union all
	select 'opening', t.id from guichet.booking_opening t
	where (select y.ends from y) @> upper(t.during)
	and t.during @> (select y.during from y)	-- of the whole year
	and not exists (select from guichet.booking_opening n
	    where n.activity = t.activity and n.during && r.during
	    and n.school is not distinct from t.school);
end;

-- What stands in the way.  stops false: worth knowing, no more.
create function guichet.rollover_blocks(r guichet.rollover)
returns table (block text, n bigint, stops boolean)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	if r.state in ('planned', 'checked', 'applying') then
		return query select b.block, b.n, b.stops from (
		    select 'undecided' as block, count(*) as n, true as stops
		    from guichet.rollover_line l
		    where l.rollover = r.id and l.outcome is null
		    union all
		    select 'level', count(*), true
		    from guichet.rollover_class k
		    where k.rollover = r.id and k.level is null
		    union all
		    select 'changed', count(*), true
		    from guichet.rollover_differences(r)
		    union all
		    select 'dates', count(*), true from guichet.school_year y
		    where y.during && r.during and (y.code, y.during)
			is distinct from (r.to_year, r.during)
		    union all
		    select 'holidays', count(distinct s.zone), false
		    from guichet.school s
		    where not exists (select from guichet.school_holiday h
			where h.zone = s.zone and h.during && r.during)
		    union all
		    select 'tariff', count(*), false from guichet.activity a
		    where not exists (select from guichet.tariff_version v
			where v.activity = a.code
			and v.published_at is not null
			and v.during && r.during)
		    -- Of a part of the year, as the holidays are: nobody knows
		    -- yet which days the next one has.
		    union all
		    select 'openings', count(*), false
		    from guichet.booking_opening o
		    join guichet.school_year y on y.code = r.from_year
		    where o.during && daterange(lower(y.during),
			lower(r.during))
		    and upper(o.during) <= lower(r.during)
		    and not exists (select from guichet.rollover_rule q
			where q.rollover = r.id and q.kind = 'opening'
			and q.rule = o.id)) b
		where b.n > 0;
	elsif r.state = 'applied' then
		return query select b.block, b.n, true from (
		    select 'booked' as block, count(*) as n
		    from guichet.booking b
		    where b.day >= lower(r.during) and b.day < upper(r.during)
		    union all
		    select 'used', count(*) from (
			select u.id from guichet.rollover_class k
			join guichet.pupil u on u.class = k.class
			left join guichet.rollover_made m
			    on m.rollover = r.id and m.place = 'pupil'
			    and m.row = u.id::text
			where k.rollover = r.id and (m.row is null
			    or u.superseded_at is not null)
			union all
			select e.id from guichet.rollover_made m
			join guichet.enrolment e on e.id = m.row::bigint
			where m.rollover = r.id and m.place = 'enrolment'
			and (e.superseded_at is not null
			    or e.state <> 'active')) u) b
		where b.n > 0;
	end if;
end
$$;

-- One decision for these lines of a plan.  Who stays in the level they are in
-- repeats it; that, and leaving before the end of elementary school, says why.
create function guichet.rollover_put(rollover bigint, children bigint[],
	choice text, reason text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
declare
	k	guichet.rollover_class;
	odd	boolean;
begin
	if choice ~ '^class-[1-9][0-9]{0,17}$' then
		select x.* into k from guichet.rollover_class x
		where x.rollover = rollover_put.rollover
		and x.id = substr(choice, 7)::bigint;
	end if;
	if k.id is null and choice not in ('leaves', 'waits')
	    or choice is null then
		perform guichet.refuse('MU400', 'choice',
		    format('%s: no such choice', choice));
	end if;
	select bool_or(case when k.id is not null
		then l.level::text = any (k.level)
		else choice = 'leaves' and l.level is distinct from 'cm2'
		    and l.class is not null end) into odd
	from guichet.rollover_line l
	where l.rollover = rollover_put.rollover and l.child = any (children);
	if odd and coalesce(btrim(reason), '') = '' then
		perform guichet.refuse('MU521', 'reason', 'why');
	end if;
	update guichet.rollover_line l set manual = true,
	    outcome = case when k.id is not null then 'class' else choice end,
	    target = k.id, reason = nullif(btrim(rollover_put.reason), ''),
	    decided_by = guichet.my_person(), decided_at = guichet.now(),
	    "case" = case when l.level::text = any (k.level)
		then 'repeating' else l.case end
	where l.rollover = rollover_put.rollover and l.child = any (children)
	and (l.outcome is null or (l.outcome, l.target) is distinct from
	    (case when k.id is not null then 'class' else choice end, k.id));
end
$$;

-- The only way a plan moves.  MU409 when the table does not allow it.
create function guichet.rollover_move(rollover bigint, to_state text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	text;
	me	bigint := guichet.my_person();
begin
	select r.state into was from guichet.rollover r
	where r.id = rollover for update;
	if not exists (select from guichet.transition t
	    where t.object = 'rollover' and t.from_state = was
	    and t.to_state = rollover_move.to_state) then
		perform guichet.refuse('MU409', null, format(
		    'plan %s: no step from %s to %s', rollover, was, to_state));
	end if;
	update guichet.rollover r set state = to_state, version = r.version + 1,
	    checked_at = case to_state when 'checked' then guichet.now()
		when 'planned' then null else r.checked_at end,
	    checked_by = case to_state when 'checked' then me
		when 'planned' then null else r.checked_by end,
	    applied_by = case to_state when 'applying' then me
		else r.applied_by end,
	    applied_at = case to_state when 'applied' then guichet.now()
		else r.applied_at end,
	    ended_at = case when to_state in ('undone', 'closed')
		then guichet.now() end,
	    ended_by = case when to_state in ('undone', 'closed') then me end
	where r.id = rollover;
	perform guichet.note('rollover-' || to_state, 'rollover:' || rollover);
end
$$;

-- A plan that may still change: what is decided in it is to be checked again.
-- MU660 when it no longer may.
create function guichet.rollover_open(rollover bigint)
returns guichet.rollover
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r guichet.rollover := guichet.rollover_known(rollover);
begin
	select x.* into r from guichet.rollover x where x.id = rollover
	for update;
	if r.state not in ('planned', 'checked') then
		perform guichet.refuse('MU660', null,
		    format('plan %s is %s', rollover, r.state));
	end if;
	if r.state = 'checked' then
		perform guichet.rollover_move(rollover, 'planned');
	end if;
	update guichet.rollover x set version = x.version + 1
	where x.id = rollover;
	return r;
end
$$;

-- One batch of making a plan, the first time while it is of version 1; true when
-- it was the last.
create function guichet.rollover_step(j guichet.job, r guichet.rollover)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	batch	constant integer := 2000;
	after	bigint := (j.result ->> 'after')::bigint;
begin
	if after is null then
		perform guichet.job_progress(j.id, 0, guichet.rollover_begin(r),
		    '{"after": 0}');
		return false;
	end if;
	after := guichet.rollover_lines(r, after, batch, r.version > 1);
	if after is null then
		perform guichet.rollover_move(r.id, 'planned');
		return true;
	end if;
	perform guichet.job_progress(j.id, least(j.progress + batch, j.total),
	    null, jsonb_build_object('after', after));
	return false;
end
$$;

reset role;
