-- What is done later: asking for it, and one batch of it.
set role api;

-- Wakes `guichet jobs` when this transaction commits.
create function guichet.work_wake()
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform pg_notify('guichet_work', '');
end
$$;

-- Asks for a job; answers its number.  With a key, an open job of that kind and
-- key is the answer instead: at most one is open.  MU540 for a malformed kind.
-- RULE: job-one-per-key
create function guichet.job_add(kind text, args jsonb, key text default null,
	after interval default '0')
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	if kind is null or kind !~ '^[a-z][a-z0-9-]{0,39}$' then
		perform guichet.refuse('MU540', 'kind', 'malformed kind');
	end if;
	loop
		insert into guichet.job (kind, args, key, due_at, created_at,
		    created_by)
		values (job_add.kind, coalesce(args, '{}'), job_add.key,
		    guichet.now() + coalesce(after, '0'), guichet.now(),
		    guichet.my_person())
		on conflict do nothing
		returning id into made;
		exit when made is not null;
		select j.id into made from guichet.job j
		where j.kind = job_add.kind and j.key = job_add.key
		and j.state in ('due', 'running');
		exit when made is not null;
	end loop;
	perform guichet.work_wake();
	return made;
end
$$;

-- Stops a job: at once when it waits, between two items when it runs.  True
-- when there was something to stop.
-- RULE: job-cancel
create function guichet.job_cancel(job bigint)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.job j set state = 'cancelled', ended_at = guichet.now(),
	    lease = null, holder = null
	where j.id = job and j.state in ('due', 'running');
	return found;
end
$$;

-- Said by a job's function at the end of its batch; total null leaves it as it
-- was.  result is kept for who reads the job's page.
create function guichet.job_progress(job bigint, progress integer,
	total integer default null, result jsonb default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.job j set progress = job_progress.progress,
	    total = coalesce(job_progress.total, j.total),
	    result = coalesce(job_progress.result, j.result)
	where j.id = job;
end
$$;

-- How long to wait after that many attempts: 30 seconds, doubled each time, at
-- most 4 hours, give or take a quarter, so that what failed together does not
-- come back together.
create function guichet.backoff(attempts integer)
returns interval
volatile language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select least(interval '30 seconds' * 2 ^ least(attempts - 1, 12),
	    interval '4 hours') * (0.75 + random() * 0.5);
end;

-- Whether the backend that took something is gone: its process was killed.
create function guichet.holder_gone(holder integer)
returns boolean
volatile language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return holder is not null and not exists (
	    select from pg_stat_get_activity(holder));
end
$$;

reset role;
