-- Closes the account that is signed in: the login is gone, its sessions end, its
-- sign-in name is free.  What the town must keep of the person stays, by its own
-- rules.  One row; refused is MU439 when the password is wrong.
--
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: password-again
-- RULE: close-ends-login
set role api;

create function api.account_close(session text, current text, once text)
returns table (quoi shape.account_done, refused text, field text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	answer	jsonb;
	me record;
begin
	quoi := 'closed';
	select m.* into me from guichet.my_account(session) m;
	if me.id is null then
		perform guichet.refuse('MU401', null, 'no session');
	end if;
	answer := guichet.once_begin(once, 'account_close', me.id::text);
	if answer is not null then
		refused := answer ->> 'refused';
		field := answer ->> 'field';
		return next;
		return;
	end if;
	if not guichet.my_password(session, current) then
		refused := 'MU439';
		field := 'current';
		perform guichet.once_end(once, jsonb_build_object('refused',
		    refused, 'field', field));
		return next;
		return;
	end if;
	perform guichet.mail_known('account-closed', me.identifier, me.person,
	    me.id);
	update guichet.account a set disabled_at = guichet.now(),
	    closed_at = guichet.now(), identifier = 'closed:' || a.id,
	    proof = repeat('0', 64)
	where a.id = me.id;
	update guichet.session s set ended_at = guichet.now()
	where s.account = me.id and s.ended_at is null;
	update guichet.account_ask k set superseded_at = guichet.now()
	where (k.account = me.id or k.identifier = me.identifier)
	and k.used_at is null and k.superseded_at is null;
	perform guichet.note('account-close', 'account:' || me.id);
	perform guichet.once_end(once, jsonb_strip_nulls(jsonb_build_object(
	    'refused', refused, 'field', field)));
	return next;
end
$$;

reset role;
