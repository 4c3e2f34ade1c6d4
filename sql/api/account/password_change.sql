-- Another password, by who knows the present one.  Ends the other sessions.
-- One row; refused is MU439 when the present one is wrong, which counts.
--
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: password-again
set role api;

create function api.password_change(session text, current text, params text,
	proof text, once text)
returns table (quoi shape.account_done, refused text, field text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	answer	jsonb;
	me record;
begin
	quoi := 'changed';
	select m.id into me from guichet.my_account(session) m;
	if me.id is null then
		perform guichet.refuse('MU401', null, 'no session');
	end if;
	answer := guichet.once_begin(once, 'password_change', me.id::text);
	if answer is not null then
		refused := answer ->> 'refused';
		field := answer ->> 'field';
		return next;
		return;
	end if;
	if not guichet.my_password(session, current) then
		refused := 'MU439';
		field := 'current';
	else
		perform guichet.account_rekey(me.id, params, proof,
		    decode(session, 'hex'));
	end if;
	perform guichet.once_end(once, jsonb_strip_nulls(jsonb_build_object(
	    'refused', refused, 'field', field)));
	return next;
end
$$;

reset role;
