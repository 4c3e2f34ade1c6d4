-- Who has a child at a time of a day (domain.md 3.2).  Everything is civil time:
-- a week is seven days, also the one in which the clocks change.
set role api;

-- Whose turn a rule says it is, 1 first or 2 second; null when it does not speak.
-- Holidays are those of the child's school, of the last one in the summer.
-- RULE: custody-day
create or replace function guichet.custody_turn(rule guichet.custody_rule,
	day date, at time)
returns integer
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return (select case rule.kind
	    when 'parity' then
		2 - extract(week from day)::integer % 2
	    when 'anchored' then (
		select rule.pattern[1 + mod(mod(w.n, w.cycle) + w.cycle, w.cycle)]
		from (select floor(extract(epoch from day + at - rule.from_at)
			/ 604800)::integer as n, cardinality(rule.pattern) as cycle)
		    w)
	    when 'weekdays' then
		rule.pattern[extract(isodow from
		    day - (at < rule.hand_over)::integer)::integer]
	    when 'holiday-split' then (
		select case when ((day + at < lower(h.during)
			+ (upper(h.during) - lower(h.during)) * interval '12 h')
		    = (extract(year from lower(h.during))::integer % 2 = 0))
		    <> rule.reversed then 1 else 2 end
		from (select c.school from guichet.pupil u
		    join guichet.class c on c.id = u.class
		    where u.child = rule.child and u.superseded_at is null
		    and lower(u.during) <= day
		    order by lower(u.during) desc limit 1) u
		join guichet.school s on s.id = u.school
		join guichet.school_holiday h on h.zone = s.zone
		where h.during @> day)
	    else 1 end);
end
$$;

-- Always one row.  holder parent, both (whoever has authority) or third-party;
-- adult: who has the child, null for both; rule: what said so, null when none
-- did.  The highest layer that speaks wins; an exception that waits for the
-- other parent says nothing; nobody whose authority is withdrawn that day has
-- the child, then it is the other's.
-- RULE: custody-day
create or replace function guichet.custody(child bigint, day date, at time)
returns table (holder text, adult bigint, rule bigint)
rows 1 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	with guardians as (
		select l.adult from guichet.parent_link l
		where l.child = custody.child and l.superseded_at is null
		and l.during @> custody.day and l.authority <> 'withdrawn'
	), said as (
		select r.id, case t.turn when 1 then r.first else r.second end
		    as adult
		from guichet.custody_rule r,
		    lateral guichet.custody_turn(r, custody.day, custody.at)
		    as t (turn)
		where r.child = custody.child and r.superseded_at is null
		and r.during @> custody.day and t.turn is not null
		and (r.layer < 3 or r.source <> 'agreement'
		    or r.agreed_at is not null)
		order by r.layer desc limit 1
	), barred as (	-- withdrawn on that day
		select s.id, s.adult, exists (select from guichet.parent_link l
		    where l.child = custody.child and l.adult = s.adult
		    and l.superseded_at is null and l.during @> custody.day
		    and l.authority = 'withdrawn') as so
		from said s
	)
	select case when x.adult is null then 'both'
		when exists (select from guardians g where g.adult = x.adult)
		then 'parent' else 'third-party' end, x.adult, x.rule
	from (select case when not b.so then b.adult
		-- One guardian left: theirs.  Several: any of them.
		when (select count(*) from guardians) = 1
		then (select g.adult from guardians g) end as adult,
		b.id as rule
	    from (select) one left join barred b on true) x;
end
$$;

-- Whether that activity of that day is somebody else's to book or cancel.  No
-- calendar, or a disputed one, never says so.
-- RULE: custody-booking
create or replace function guichet.custody_other(adult bigint, child bigint,
	activity text, day date)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return (select coalesce((select c.adult <> custody_other.adult
	    from guichet.activity a, lateral guichet.custody(
		custody_other.child, custody_other.day, a.begins) c
	    where a.code = custody_other.activity), false));
end
$$;

-- The same of a child of mine, for my pages; null for anybody else's.
create or replace function guichet.my_other_day(child bigint, activity text,
	day date)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if child = any (guichet.my_children()) then
		return guichet.custody_other(guichet.my_person(), child,
		    activity, day);
	end if;
	return null;
end
$$;

-- The calendar of a child from a Monday on, five weeks, at noon.
create or replace function guichet.custody_days(child bigint, first date)
returns table (day date, holder text, adult bigint, rule bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.day::date, c.holder, c.adult, c.rule
	from generate_series(guichet.monday(first)::timestamp,
	    guichet.monday(first) + 34, '1 day') d (day),
	    lateral guichet.custody(custody_days.child, d.day::date, '12:00') c;
end;

-- Twelve letters at most, one an adult: "AAB" is two weeks of three with the
-- first.  Null for anything else.
create or replace function guichet.custody_pattern(letters text)
returns integer[]
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select case when upper(letters) ~ '^[AB]{2,12}$' then
	    string_to_array(translate(upper(letters), 'AB', '12'), null)
		::integer[] end;
end;

reset role;
