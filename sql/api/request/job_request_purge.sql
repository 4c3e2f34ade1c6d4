-- Forgets in time, 200 a batch of each: drafts that have ended; requests that
-- are over are closed when the two months of an appeal have gone by; closed ones
-- whose months are gone lose everything but the counts.  One row: whether
-- nothing was left.
-- RULE: request-purge
-- RULE: request-keep
set role api;

create function api.job_request_purge(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	bigint;
	n	integer := 0;
begin
	for q in select r.id from guichet.request r
	    where r.state = 'draft' and r.expires_at < guichet.now()
	    order by r.expires_at limit 200 for update skip locked
	loop
		perform guichet.request_purge(q);
		delete from guichet.request r where r.id = q;
		n := n + 1;
	end loop;
	for q in select r.id from guichet.request r
	    where r.state in ('notified', 'withdrawn', 'forwarded',
		'implied-accepted', 'implied-rejected')
	    and guichet.court_until((select max(guichet.civil(e.at))
		from guichet.request_event e where e.request = r.id))
		< guichet.today()
	    order by r.id limit 200 for update skip locked
	loop
		perform guichet.request_move(q, 'closed', 'closed', false);
		n := n + 1;
	end loop;
	for q in select r.id from guichet.request r
	    where r.state = 'closed' and r.purge_on <= guichet.today()
	    order by r.purge_on limit 200 for update skip locked
	loop
		perform guichet.request_purge(q);
		perform guichet.request_move(q, 'purged', 'purged', false);
		n := n + 1;
	end loop;
	perform guichet.job_progress(job, n + (select j.progress
	    from guichet.job j where j.id = job));
	ended := n = 0;
	return next;
end
$$;

reset role;
