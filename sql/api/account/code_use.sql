-- Ties the login that is signed in to the adult whose code this is.  One row;
-- refused is MU437 for a code that is wrong, used, replaced or expired, MU431
-- after too many of them, with the instant to wait for; both are counted.
--
-- MU438 this login is of somebody in the file already, or that adult has one
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: code-single-use
-- RULE: code-throttle
set role api;

create function api.code_use(session text, code text, network text, once text)
returns table (quoi shape.account_done, refused text, field text,
	wait timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	answer	jsonb;
	me	record;
	counted	text;
	c	record;
begin
	quoi := 'tied';
	select m.id into me from guichet.my_account(session) m;
	if me.id is null then
		perform guichet.refuse('MU401', null, 'no session');
	end if;
	answer := guichet.once_begin(once, 'code_use', code);
	if answer is not null then
		refused := answer ->> 'refused';
		field := answer ->> 'field';
		wait := (answer ->> 'wait')::timestamptz;
		return next;
		return;
	end if;
	counted := 'code ' || me.id;
	perform pg_advisory_xact_lock(hashtextextended(counted, 1));
	wait := guichet.sign_in_wait(counted, network);
	if wait is not null then
		refused := 'MU431';
		field := 'code';
		perform guichet.once_end(once, jsonb_build_object('refused',
		    refused, 'field', field, 'wait', wait));
		return next;
		return;
	end if;
	update guichet.person_code p set used_at = guichet.now(),
	    used_by = me.id
	where p.digest = guichet.code_digest(code) and p.used_at is null
	and p.superseded_at is null and p.expires > guichet.now()
	returning p.person into c;
	if c.person is null then
		perform guichet.sign_in_failed(counted, network);
		perform guichet.note('code-wrong', 'account:' || me.id);
		refused := 'MU437';
		field := 'code';
	else
		perform guichet.account_tie(me.id, c.person);
	end if;
	perform guichet.once_end(once, jsonb_strip_nulls(jsonb_build_object(
	    'refused', refused, 'field', field, 'wait', wait)));
	return next;
end
$$;

reset role;
