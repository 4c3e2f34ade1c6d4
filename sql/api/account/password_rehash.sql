-- Replaces a password's proof by one of a higher cost, just after the sign-in
-- that proved the password: the session must be less than a minute old.
--
-- MU401 no such fresh session
set role api;

create function api.password_rehash(session text, params text, proof text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint;
begin
	update guichet.account a set params = password_rehash.params,
	    proof = password_rehash.proof
	from guichet.session s, guichet.role r
	where s.digest = case when session ~ '^[0-9a-f]{64}$'
	    then decode(session, 'hex') end
	and s.account = a.id and s.ended_at is null
	and s.since > guichet.now() - interval '1 minute'
	and r.code = a.role and r.audience = session_user
	returning a.id into who;
	if who is null then
		perform guichet.refuse('MU401', null, 'rehash without session');
	end if;
	perform guichet.note('password-rehash', 'account:' || who);
	done := true;
	return next;
end
$$;

reset role;
