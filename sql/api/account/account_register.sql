-- Asks for an account.  One row, the same whoever has an account with that
-- address; refused is MU431 when too much was asked, wait until when.
--
-- MU400, MU409 see guichet.once_stranger_begin
-- RULE: ask-neutral
set role api;

create function api.account_register(email text, given text, family text,
	born date, params text, proof text, fresh text, sealed text,
	network text, once text)
returns table (quoi shape.account_done, refused text, field text,
	wait timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	answer	jsonb;
begin
	quoi := 'asked';
	answer := guichet.once_stranger_begin(once, 'account_register',
	    concat_ws(E'\n', email, given, family, born));
	if answer is not null then
		refused := answer ->> 'refused';
		field := answer ->> 'field';
		wait := (answer ->> 'wait')::timestamptz;
		return next;
		return;
	end if;
	wait := guichet.ask_wait(email, network);
	if wait is not null then
		refused := 'MU431';
		field := 'email';
	else
		perform guichet.ask_add('register', email, fresh, sealed,
		    network, null, given, family, born, params, proof);
	end if;
	perform guichet.once_stranger_end(once, jsonb_strip_nulls(jsonb_build_object(
	    'refused', refused, 'field', field, 'wait', wait)));
	return next;
end
$$;

reset role;
