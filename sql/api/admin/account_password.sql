-- Gives an account another password and ends its sessions.
--
-- MU404 no such account
set role api;

create function api.account_password(identifier text, params text, proof text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint;
begin
	update guichet.account a set params = account_password.params,
	    proof = account_password.proof, password_at = guichet.now()
	where a.identifier = lower(btrim(account_password.identifier))
	returning a.id into who;
	if who is null then
		perform guichet.refuse('MU404', 'identifier',
		    format('no account %s', identifier));
	end if;
	update guichet.session s set ended_at = guichet.now()
	where s.account = who and s.ended_at is null;
	delete from guichet.sign_in_failure f
	where f.typed = guichet.typed_digest(identifier);
	perform guichet.note('account-password', 'account:' || who);
	done := true;
	return next;
end
$$;

reset role;
