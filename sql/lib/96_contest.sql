-- The clocks of a contest, as those of a complaint (57_request_clock.sql).
set role api;

-- By when the town means to answer: ten working days.
-- RULE: contest-clock
create function guichet.contest_due(opened timestamptz)
returns date
immutable parallel safe language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.add_working_days(guichet.civil(opened), 10);
end
$$;

-- The day on whose end silence rejects it: two months, as for any complaint
-- (CRPA L231-4).
-- RULE: contest-clock
create function guichet.contest_silence(opened timestamptz)
returns date
immutable parallel safe language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.silence_day('reject', 2, guichet.civil(opened),
	    guichet.civil(opened));
end
$$;

reset role;
