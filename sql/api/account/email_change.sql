-- Asks for another address to sign in with; it counts once the link mailed to
-- it has been used.  One row, the same whoever has that address; refused is
-- MU439 when the password is wrong, MU431 when too much was asked.
--
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: password-again
-- RULE: ask-neutral
set role api;

create function api.email_change(session text, current text, email text,
	fresh text, sealed text, network text, once text)
returns table (quoi shape.account_done, refused text, field text,
	wait timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	answer	jsonb;
	me record;
begin
	quoi := 'address';
	select m.id into me from guichet.my_account(session) m;
	if me.id is null then
		perform guichet.refuse('MU401', null, 'no session');
	end if;
	answer := guichet.once_begin(once, 'email_change', concat_ws(' ',
	    me.id, email));
	if answer is not null then
		refused := answer ->> 'refused';
		field := answer ->> 'field';
		wait := (answer ->> 'wait')::timestamptz;
		return next;
		return;
	end if;
	wait := guichet.ask_wait(email, network);
	if not guichet.my_password(session, current) then
		refused := 'MU439';
		field := 'current';
		wait := null;
	elsif wait is not null then
		refused := 'MU431';
		field := 'email';
	else
		perform guichet.ask_add('email', email, fresh, sealed, network,
		    me.id);
	end if;
	perform guichet.once_end(once, jsonb_strip_nulls(jsonb_build_object(
	    'refused', refused, 'field', field, 'wait', wait)));
	return next;
end
$$;

reset role;
