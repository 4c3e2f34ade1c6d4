-- Said before each batch of a job: it is still ours, for that many seconds more.
-- MU542: it was cancelled, or somebody else has it, and nothing more is done.
-- The row is held until the batch has committed, so that a cancellation falls
-- between two batches.
--
-- RULE: job-cancel
set role api;

create function api.work_step(job bigint, attempt integer, seconds integer)
returns table (progress shape.count, total shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	update guichet.job j
	set lease = guichet.now() + make_interval(secs => seconds)
	where j.id = job and j.state = 'running' and j.attempts = attempt
	returning j.progress::shape.count, j.total::shape.count;
	if not found then
		perform guichet.refuse('MU542', null, format('job %s', job));
	end if;
end
$$;

reset role;
