-- Asks for a job by hand (`guichet job`), or by a timer.  One row: its number.
--
-- MU540 malformed kind
set role api;

create function api.work_add(kind text, args text, key text)
returns table (job shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	job := guichet.job_add(kind, args::jsonb, key);
	return next;
end
$$;

reset role;
