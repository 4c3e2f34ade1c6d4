-- Opens, in this browser and for a day, the requests made without an account
-- with the address to which that code was mailed.  One row: the number of the
-- request the code belongs to.  code: digest of what came by the link.
--
-- MU431 too many wrong codes from that network: wait
-- MU495 no such code: replaced by a newer one, or the draft has ended
-- RULE: resume-code
set role api;

create function api.request_resume(code text, visit text, network text,
	once text)
returns table (ref text, refused text, field text, wait timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
begin
	wait := guichet.sign_in_wait('request-resume', network);
	if wait is not null and exists (select from guichet.network_failure n
	    where n.network = request_resume.network and n.failures >= 100) then
		refused := 'MU431';
		field := 'code';
		return next;
		return;
	end if;
	wait := null;
	select r.id, r.reference, r.email into q from guichet.request r
	where r.resume = decode(code, 'hex') and r.applicant is null
	and (r.state <> 'draft' or r.expires_at > guichet.now());
	if q.id is null or visit is null then
		if network is not null then
			insert into guichet.network_failure as n (network,
			    hour, failures)
			values (request_resume.network,
			    date_trunc('hour', guichet.now()), 1)
			on conflict on constraint network_failure_pkey do
			update set failures = n.failures + 1;
		end if;
		refused := 'MU495';
		field := 'code';
		return next;
		return;
	end if;
	insert into guichet.request_visit as v (request, digest, until)
	select r.id, decode(visit, 'hex'), guichet.now() + interval '1 day'
	from guichet.request r
	where r.applicant is null and r.email = q.email and r.state <> 'purged'
	on conflict on constraint request_visit_pkey do update
	set until = excluded.until;
	ref := q.reference;
	return next;
end
$$;

reset role;
