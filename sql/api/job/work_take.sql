-- Takes one due job for this connection, as outbox_take does; of one kind alone
-- when kind is given, or that very job.  No row: nothing is due.
--
-- RULE: job-lease
set role api;

create function api.work_take(of_kind text, one bigint, seconds integer)
returns table (job shape.key, kind text, args text, attempt shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	with due as (
		select j.id from guichet.job j
		where (j.state = 'due' and j.due_at <= guichet.now()
		    or j.state = 'running' and (j.lease < guichet.now()
			or guichet.holder_gone(j.holder)))
		and (of_kind is null or j.kind = of_kind)
		and (one is null or j.id = one)
		order by j.due_at limit 1 for update skip locked
	)
	update guichet.job j set state = 'running', attempts = j.attempts + 1,
	    holder = pg_backend_pid(), error = null,
	    lease = guichet.now() + make_interval(secs => seconds)
	from due d where j.id = d.id
	returning j.id::shape.key, j.kind, j.args::text,
	    j.attempts::shape.count;
end
$$;

reset role;
