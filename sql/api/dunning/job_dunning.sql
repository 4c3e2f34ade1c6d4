-- The night's reminders, two hundred homes at a time.  One row: whether it is done.
-- RULE: canteen-debt
set role api;

create function api.job_dunning(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	integer := guichet.dunning_remind(200);
begin
	perform guichet.job_progress(job, n);
	ended := n < 200;
	return next;
end
$$;

reset role;
