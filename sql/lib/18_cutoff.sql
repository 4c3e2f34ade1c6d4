-- The cut-off engine (domain.md 3.5).  Days are moved as days, in civil time;
-- the instant is made once, at the end: never subtract seconds.
set role api;

-- The first day of that type, from day on, by steps of -1 or +1.  A year
-- without one means that the calendars are missing.
create or replace function guichet.day_seek(day_type text, day date,
	step integer, zone text, school bigint, activity text)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	for i in 0 .. 366 loop
		if guichet.day_is(day_type, day + i * step, zone, school,
		    activity) then
			return day + i * step;
		end if;
	end loop;
	raise exception 'no % day within a year of %', day_type, day;
end
$$;

-- The instant D that the rule gives for that day; an act is in time if and
-- only if it was received before D.
-- RULE: canteen-cutoff
create or replace function guichet.cutoff(rule guichet.cutoff_rule, day date,
	zone text, school bigint)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d date;
begin
	case rule.kind
	when 'weekday_table' then
		-- The last such weekday before the day: 1 to 7 days back.
		d := day - ((extract(isodow from day)::integer - rule.weekday
		    + 6) % 7 + 1);
	when 'weekly' then
		d := guichet.monday(day) - 7 + rule.weekday - 1;
	when 'monthly' then
		d := date_trunc('month', day)::date - interval '1 month'
		    + (rule.n - 1) * interval '1 day';
	when 'last_school_day' then
		d := guichet.day_seek('school', day - 1, -1, zone, school,
		    rule.activity);
	when 'same_day' then
		d := day;
	when 'n_days' then
		d := day;
		if rule.day_type = 'calendar' then
			d := day - rule.n;
		else
			for i in 1 .. rule.n loop
				d := guichet.day_seek(rule.day_type, d - 1, -1,
				    zone, school, rule.activity);
			end loop;
		end if;
	end case;
	if rule.on_closed <> 'keep' then
		d := guichet.day_seek(rule.day_type, d,
		    case rule.on_closed when 'earlier' then -1 else 1 end,
		    zone, school, rule.activity);
	end if;
	return guichet.instant(d + rule.at);
end
$$;

-- The most specific rule in force for that day: a school's, then a zone's, then
-- the town's; named weekdays before all.  Without a rule for change or cancel,
-- that of add; without any, the beginning of the day.
create or replace function guichet.cutoff_for(activity text, school bigint,
	zone text, action text, day date)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r guichet.cutoff_rule;
begin
	select t.* into r from guichet.cutoff_rule t
	where t.activity = cutoff_for.activity
	and t.action in (cutoff_for.action, 'add')
	and (t.school is null or t.school = cutoff_for.school)
	and (t.zone is null or t.zone = cutoff_for.zone)
	and (t.weekdays is null
	    or extract(isodow from cutoff_for.day)::integer = any (t.weekdays))
	and t.during @> cutoff_for.day
	order by t.action = cutoff_for.action desc, t.school nulls last,
	    t.zone nulls last, t.weekdays nulls last, t.id
	limit 1;
	if r.id is null then
		return guichet.instant(day::timestamp);
	end if;
	return guichet.cutoff(r, day, zone, school);
end
$$;

-- Two rules of equal rank for one day would leave the answer to chance.
create or replace function guichet.cutoff_rank()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from guichet.cutoff_rule t where t.id <> new.id
	    and t.activity = new.activity and t.action = new.action
	    and t.school is not distinct from new.school
	    and t.zone is not distinct from new.zone
	    and t.during && new.during
	    and (t.weekdays is null) = (new.weekdays is null)
	    and (t.weekdays is null or t.weekdays && new.weekdays)) then
		raise exception using errcode = 'exclusion_violation',
			constraint = 'cutoff_rule_rank', table = 'cutoff_rule',
			message = 'two cut-off rules of equal rank';
	end if;
	return null;
end
$$;

reset role;

create or replace trigger cutoff_rule_rank
	after insert or update on guichet.cutoff_rule
	for each row execute function guichet.cutoff_rank();
