-- How a job ended: done, failed, or retry (later, each time after a longer
-- while; after 20 attempts it has failed).  One row: the state it has now.  What
-- was cancelled stays so.
--
-- RULE: job-retry
set role api;

create function api.work_end(job bigint, attempt integer, outcome text,
	error text)
returns table (state shape.job_state)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	becomes	text := case when outcome = 'retry' and attempt < 20 then 'due'
		    when outcome = 'retry' then 'failed' else outcome end;
begin
	update guichet.job j set state = becomes, lease = null, holder = null,
	    error = left(work_end.error, 500),
	    ended_at = case when becomes <> 'due' then guichet.now() end,
	    due_at = case when becomes = 'due'
		then guichet.now() + guichet.backoff(attempt) else j.due_at end
	where j.id = job and j.state = 'running' and j.attempts = attempt;
	return query select j.state from guichet.job j where j.id = job;
end
$$;

reset role;
