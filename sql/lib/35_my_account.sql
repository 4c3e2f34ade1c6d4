-- The account of a session: a person may have one as a parent and one as an
-- agent, and signs in to each with its own password.
set role api;

-- The open account behind the digest of a cookie, in this audience, of the
-- person who is signed in; no row otherwise.
-- RULE: session-own
create or replace function guichet.my_account(session text)
returns table (id bigint, person bigint, identifier text, params text,
	proof text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select a.id, a.person, a.identifier, a.params, a.proof
	from guichet.session s
	join guichet.account a on a.id = s.account
	join guichet.role r on r.code = a.role
	where s.digest = case when session ~ '^[0-9a-f]{64}$'
	    then decode(session, 'hex') end
	and s.ended_at is null and a.disabled_at is null
	and r.audience = session_user and a.person = guichet.my_person();
end
$$;

-- Whether that is the password of the account; a wrong one counts like one at
-- the door.
create or replace function guichet.my_password(session text, proof text)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me record;
begin
	select m.* into me from guichet.my_account(session) m;
	if me.id is null then
		perform guichet.refuse('MU401', null, 'no session');
	end if;
	perform pg_advisory_xact_lock(hashtextextended(me.identifier, 1));
	if guichet.sign_in_wait(me.identifier, null) is null
	    and me.proof = my_password.proof then
		return true;
	end if;
	perform guichet.sign_in_failed(me.identifier, null);
	perform guichet.note('password-wrong', 'account:' || me.id);
	return false;
end
$$;

reset role;
