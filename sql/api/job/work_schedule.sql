-- Asks for the scheduled jobs whose time has come: `guichet jobs` calls it each
-- minute.  A day that was missed (machine off) is made up for once, not once a
-- day missed; a daily job runs at its civil time in Europe/Paris whatever the
-- clocks do, a time that does not exist that day at the next that does.  One
-- row: how many were asked for.
--
-- RULE: job-schedule
set role api;

create function api.work_schedule()
returns table (added shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	record;
begin
	added := 0;
	for s in
	    select t.kind, t.at from guichet.schedule t
	    where t.last is null or t.last < case when t.at is null
		then guichet.now() - t.every
		else (guichet.today() + t.at) at time zone 'Europe/Paris' end
	    for update skip locked
	loop
		-- Before its hour the first time: tonight, not at once.
		continue when s.at is not null and guichet.now() <
		    (guichet.today() + s.at) at time zone 'Europe/Paris';
		perform guichet.job_add(s.kind, '{}', 'schedule');
		update guichet.schedule t set last = guichet.now()
		where t.kind = s.kind;
		added := added + 1;
	end loop;
	return next;
end
$$;

reset role;
