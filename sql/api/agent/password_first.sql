-- The password of an agent's account, by its mailed link.  One row.
--
-- MU436 the link is used, replaced, expired, or of nobody; or a password was
-- set since, or the account is disabled
-- MU400, MU409 see guichet.once_stranger_begin
-- RULE: link-single-use
-- RULE: invited-no-sign-in
set role api;

create function api.password_first(jeton text, params text, proof text,
	once text)
returns table (quoi shape.account_done)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k guichet.account_ask;
begin
	quoi := 'password';
	if guichet.once_stranger_begin(once, 'password_first', jeton)
	    is not null then
		return next;
		return;
	end if;
	k := guichet.ask_use(jeton, 'invite');
	perform from guichet.account a
	where a.id = k.account and (a.password_at is null
	    or a.password_at < k.asked_at) for update;
	if not found then
		perform guichet.refuse('MU436', null,
		    'a password was set since');
	end if;
	perform guichet.account_rekey(k.account, params, proof);
	return next;
end
$$;

reset role;
