-- The clocks of a request (domain.md 4.6): pure functions of dates, so that the
-- law can be tested on paper.  All days are civil days in Paris; a decision is
-- born at 24:00 of the day named, whatever weekday it is.
set role api;

create or replace function guichet.civil(at timestamptz)
returns date
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return (at at time zone 'Europe/Paris')::date;

-- The same number n months later, else the last day of that month.
create or replace function guichet.add_months(day date, n integer)
returns date
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return (day + make_interval(months => n))::date;

-- Monday to Friday, no public holiday.
create or replace function guichet.is_working_day(day date)
returns boolean
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select extract(isodow from is_working_day.day) < 6 and not exists (
	    select from guichet.public_holidays(
		extract(year from is_working_day.day)::integer) h
	    where h.day = is_working_day.day);
end;

-- The n-th working day after that day.
create or replace function guichet.add_working_days(day date, n integer)
returns date
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	left_to_go integer := n;
begin
	while left_to_go > 0 loop
		day := day + 1;
		if guichet.is_working_day(day) then
			left_to_go := left_to_go - 1;
		end if;
	end loop;
	return day;
end
$$;

-- The clerk's target: that day, or the working day before it.
create or replace function guichet.working_day_before(day date)
returns date
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	while not guichet.is_working_day(day) loop
		day := day - 1;
	end loop;
	return day;
end
$$;

-- By when a receipt must be there (R112-11-2): the registration at worst one
-- working day after the sending, the acknowledgement ten working days after it
-- reached the competent service.
-- RULE: ack-delays
create or replace function guichet.registration_by(sent timestamptz)
returns date
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return guichet.add_working_days(guichet.civil(sent), 1);
create or replace function guichet.acknowledgement_by(received timestamptz)
returns date
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return guichet.add_working_days(guichet.civil(received), 10);

-- The day on whose end silence decides; null: there is none, or the clock has
-- not started.  asked, until, arrived: one item per piece that a text requires,
-- asked that day, with time until, arrived that day or null.
--
-- accept (L114-3, L114-5): months from the day the competent service has
-- everything.  reject: months from the day the first administration was asked,
-- and for each calendar day from the sending of a demand to the earlier of
-- arrival and deadline, one day more; demands at the same time count once.
-- RULE: silence-clocks
create or replace function guichet.silence_day(silence text, months integer,
	seized date, received date, asked date[] default '{}',
	until date[] default '{}', arrived date[] default '{}')
returns date
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	day	date;
	wait	daterange;
begin
	if silence = 'accept' then
		if array_position(arrived, null) is not null then
			return null;
		end if;
		return guichet.add_months(greatest(received, (select max(a)
		    from unnest(arrived) a)), months);
	elsif silence = 'reject' then
		day := guichet.add_months(coalesce(seized, received), months);
		-- A demand sent after the decision was born suspends nothing.
		for wait in select unnest(range_agg(daterange(w.asked,
		    greatest(w.asked, least(w.until, w.arrived)))))
		    from unnest(asked, until, arrived)
			as w (asked, until, arrived)
		    order by 1
		loop
			if lower(wait) <= day then
				day := day + (upper(wait) - lower(wait));
			end if;
		end loop;
		return day;
	end if;
	return null;
end
$$;

-- The last day to go to court against a decision born or notified that day: two
-- months, neither the first nor the last day counted, carried to the next
-- working day (CJA R421-1, R421-5; CPC 642).
-- RULE: appeal-two-months
create or replace function guichet.court_until(born date)
returns date
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	day date := guichet.add_months(born, 2) + 1;
begin
	while not guichet.is_working_day(day) loop
		day := day + 1;
	end loop;
	return day;
end
$$;

-- From when a granted right has effect: when the last piece that a text
-- requires has arrived (L114-5-1); null: one is still missing.
-- RULE: missing-not-blocking
create or replace function guichet.right_from(granted date, arrived date[])
returns date
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return case when array_position(arrived, null) is null then
    (select max(d) from unnest(arrived || granted) d) end;

reset role;
