-- The day's work on care plans: those that begin, that come to their end, and
-- who is told.  One row: it is done.
--
-- RULE: care-plan-expired
set role api;

create function api.job_care_plans(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.job_progress(job, guichet.care_plan_tick());
	ended := true;
	return next;
end
$$;

reset role;
