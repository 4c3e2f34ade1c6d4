-- Confirms the address that a link was mailed to: of a new account, which is
-- made now, or of an account that moves to it, whose old address is told.  One
-- row: what has been done.
--
-- MU436 the link is used, replaced, expired, or of nobody
-- MU433 somebody has taken the address since
-- MU400, MU409 see guichet.once_stranger_begin
-- RULE: link-single-use
set role api;

create function api.account_confirm(jeton text, once text)
returns table (quoi shape.account_done)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	guichet.account_ask;
	answer	jsonb;
	who	bigint;
begin
	answer := guichet.once_stranger_begin(once, 'account_confirm', jeton);
	if answer is not null then
		quoi := answer ->> 'quoi';
		return next;
		return;
	end if;
	k := guichet.ask_use(jeton, 'register', 'email');
	if exists (select from guichet.account a
	    where a.identifier = k.identifier) then
		perform guichet.refuse('MU433', null, 'address taken since');
	end if;
	if k.kind = 'register' then
		quoi := 'confirmed';
		insert into guichet.person as p (given, family, born, email)
		values (k.given, k.family, k.born, k.identifier)
		returning p.id into who;
		perform from api.account_link(who, k.identifier, 'family',
		    k.params, k.proof);
	else
		quoi := 'moved';
		perform guichet.account_move(k.account, k.identifier);
	end if;
	perform guichet.once_stranger_end(once,
	    jsonb_build_object('quoi', quoi));
	return next;
end
$$;

reset role;
