-- What the engine needs before it looks at a code: the account, and the box of
-- the key that the code must come from (the pending one first).  One row.
-- refused MU431, with the instant to wait for, after too many wrong codes.
--
-- MU401 nobody signed in
-- RULE: second-factor-throttle
set role api;

create function api.factor_begin(session text, network text)
returns table (account shape.key, box text, pending shape.flag, refused text,
	field text, wait timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	account := (select m.id from guichet.my_account(session) m);
	if account is null then
		perform guichet.refuse('MU401', null, 'a code without a session');
	end if;
	select f.box, f.confirmed_at is null into box, pending
	from guichet.second_factor f
	where f.account = factor_begin.account and f.superseded_at is null
	order by f.confirmed_at is null desc limit 1;
	wait := guichet.sign_in_wait(guichet.factor_name(account), network);
	if wait is not null then
		refused := 'MU431';
		field := 'code';
	end if;
	return next;
end
$$;

reset role;
