-- What waits and what went wrong, for `guichet jobs`, its metrics and alarms.
-- One row: messages due and their greatest delay in seconds; those given up and
-- refused in the last week; jobs due, running and failed likewise; and the
-- seconds until the next thing that is not due yet, null for none.
set role api;

create function api.work_state()
returns table (mail_due shape.count, mail_age shape.count,
	mail_failed shape.count, mail_bounced shape.count,
	job_due shape.count, job_age shape.count, job_running shape.count,
	job_failed shape.count, next_in shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select m.due, coalesce(m.age, 0), m.failed, m.bounced, j.due,
	    coalesce(j.age, 0), j.running, j.failed,
	    ceil(extract(epoch from least(m.next, j.next) - guichet.now()))::integer
	from (select count(*) filter (where x.due_at <= guichet.now())::integer
		as due, extract(epoch from guichet.now() - min(x.due_at) filter
		    (where x.due_at <= guichet.now()))::integer as age,
		min(x.due_at) filter (where x.due_at > guichet.now()) as next,
		(select count(*) from guichet.message f where f.state = 'failed'
		    and f.created_at > guichet.now() - interval '7 days')::integer
		as failed,
		(select count(*) from guichet.message b where b.state = 'bounced'
		    and b.created_at > guichet.now() - interval '7 days')::integer
		as bounced
		from guichet.message x where x.state = 'due') m,
	    (select count(*) filter (where x.due_at <= guichet.now())::integer
		as due, extract(epoch from guichet.now() - min(x.due_at) filter
		    (where x.due_at <= guichet.now()))::integer as age,
		min(x.due_at) filter (where x.due_at > guichet.now()) as next,
		(select count(*) from guichet.job r where r.state = 'running')
		    ::integer as running,
		(select count(*) from guichet.job f where f.state = 'failed'
		    and f.created_at > guichet.now() - interval '7 days')::integer
		as failed
		from guichet.job x where x.state = 'due') j;
end;

reset role;
