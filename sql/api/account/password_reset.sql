-- A new password by a mailed link.  Ends every session.  One row.
--
-- MU436 the link is used, replaced, expired, or of nobody
-- MU400, MU409 see guichet.once_stranger_begin
-- RULE: password-ends-sessions
set role api;

create function api.password_reset(jeton text, params text, proof text,
	once text)
returns table (quoi shape.account_done)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k guichet.account_ask;
begin
	quoi := 'password';
	if guichet.once_stranger_begin(once, 'password_reset', jeton)
	    is not null then
		return next;
		return;
	end if;
	k := guichet.ask_use(jeton, 'reset');
	perform guichet.account_rekey(k.account, params, proof);
	return next;
end
$$;

reset role;
