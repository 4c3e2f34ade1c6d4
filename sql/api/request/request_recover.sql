-- Mails a fresh code to an address, when a request without an account was made
-- with it; the answer is the same when there is none.  At most once in five
-- minutes.  One row.
-- RULE: resume-neutral
set role api;

create function api.request_recover(email text, fresh text, sealed text,
	once text)
returns table (asked text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	bigint;
begin
	asked := '1';
	if guichet.once_stranger_begin(once, 'request_recover', email) is null
	then
		select r.id into q from guichet.request r
		where r.email = request_recover.email and r.applicant is null
		and r.state not in ('purged', 'closed')
		and (r.state <> 'draft' or r.expires_at > guichet.now())
		and not exists (select from guichet.message m
		    where m.kind = 'request-resume' and m.object = r.id
		    and m.created_at > guichet.now() - interval '5 minutes')
		order by r.saved_at desc limit 1;
		if q is not null then
			perform guichet.request_code(q, fresh, sealed);
		end if;
		perform guichet.once_stranger_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
