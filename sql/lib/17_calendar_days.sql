-- Kinds of days: public holidays, school days, days of service.
set role api;

-- Easter Sunday (Meeus, Jones, Butcher).
create or replace function guichet.easter(year integer)
returns date
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	a integer := year % 19;
	b integer := year / 100;
	c integer := year % 100;
	g integer := (8 * b + 13) / 25;
	h integer := (19 * a + b - b / 4 - g + 15) % 30;
	m integer := (a + 11 * h) / 319;
	l integer := (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
	month integer := (h - m + l + 90) / 25;
begin
	return make_date(year, month, (h - m + l + month + 19) % 32);
end
$$;

-- Code du travail L3133-1.
create or replace function guichet.public_holidays(year integer)
returns table (day date, name text)
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select make_date(year, f.month, f.day), f.name
	from (values (1, 1, 'new-year'), (5, 1, 'labour-day'),
	    (5, 8, 'victory-1945'), (7, 14, 'bastille-day'),
	    (8, 15, 'assumption'), (11, 1, 'all-saints'),
	    (11, 11, 'armistice-1918'), (12, 25, 'christmas'))
	    as f (month, day, name)
	union all
	select guichet.easter(year) + f.days, f.name
	from (values (1, 'easter-monday'), (39, 'ascension'),
	    (50, 'whit-monday')) as f (days, name);
end;

-- Stores them; a day that carries two names (1 May 2008 was Ascension) keeps
-- the first.
create or replace function guichet.public_holiday_fill(first integer,
	last integer)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n integer;
begin
	insert into guichet.public_holiday (day, name)
	select h.day, h.name from generate_series(first, last) y,
	    guichet.public_holidays(y) h
	on conflict on constraint public_holiday_pkey do nothing;
	get diagnostics n = row_count;
	return n;
end
$$;

-- Why there is no service that day; null when there is, or when the weekday
-- has no service at all.
create or replace function guichet.closed_because(activity text, school bigint,
	day date)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	a	record;
	why	text;
begin
	if exists (select from guichet.public_holiday h
	    where h.day = closed_because.day) then
		return 'public-holiday';
	end if;
	select c.because into why from guichet.closure c
	where c.during @> closed_because.day
	and (c.school is null or c.school = closed_because.school)
	and (c.activity is null or c.activity = closed_because.activity)
	order by c.activity nulls last, c.school nulls last, c.id
	limit 1;
	if why is not null then
		return why;
	end if;
	select t.in_term, t.in_holidays, exists (
	    select from guichet.school_holiday h join guichet.school s
	    on s.zone = h.zone where s.id = closed_because.school
	    and h.during @> closed_because.day) as holidays
	into a from guichet.activity t where t.code = closed_because.activity;
	if a.holidays and not a.in_holidays then
		return 'school-holiday';
	elsif not a.holidays and not a.in_term then
		return 'other';
	end if;
	return null;
end
$$;

-- On which weekdays the activity takes place: a site's rule wins over the rule
-- of all schools, which says nothing of centres.
create or replace function guichet.service_weekdays(activity text,
	school bigint, day date)
returns integer[]
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.weekdays from guichet.service_rule r
	where r.activity = service_weekdays.activity
	and (r.school = service_weekdays.school or r.school is null
	    and exists (select from guichet.school s
	    where s.id = service_weekdays.school and s.kind = 'school'))
	and r.during @> service_weekdays.day
	order by r.school nulls last limit 1;
end;

-- Whether the day counts as one of that type (domain.md 3.5): working_5 is
-- Monday to Friday, working_6 to Saturday, public holidays removed; school is a
-- day with class at that school; service a day when the activity takes place.
create or replace function guichet.day_is(day_type text, day date, zone text,
	school bigint, activity text)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	dow integer := extract(isodow from day);
begin
	if day_type = 'calendar' then
		return true;
	end if;
	if day_type = 'service' then
		return dow = any (guichet.service_weekdays(activity, school, day))
		    and guichet.closed_because(activity, school, day) is null
		    and exists (select from guichet.school_year y
			where y.during @> day_is.day);
	end if;
	if dow > (case day_type when 'working_6' then 6 else 5 end)
	    or exists (select from guichet.public_holiday h
		where h.day = day_is.day) then
		return false;
	end if;
	return day_type <> 'school' or (
	    dow = any (coalesce((select s.weekdays from guichet.school s
		where s.id = day_is.school), '{1,2,4,5}'))
	    and exists (select from guichet.school_year y
		where y.during @> day_is.day)
	    and not exists (select from guichet.school_holiday h
		where h.zone = day_is.zone and h.during @> day_is.day)
	    and not exists (select from guichet.closure c
		where c.during @> day_is.day and c.activity is null
		and (c.school is null or c.school = day_is.school)));
end
$$;

reset role;
