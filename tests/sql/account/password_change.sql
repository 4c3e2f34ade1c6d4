-- Another password, by who knows the present one.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(10);
insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256('anne2'), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier = 'anne@exemple.fr';
update guichet.account set proof = repeat('a', 64) where identifier = 'anne@exemple.fr';

create function t.change(current text, n integer, session text default 'anne')
returns text language sql return format('select quoi, refused, field from
	api.password_change(%L, %L, %L, %L, %L)', t.digest(session), current,
	t.params(), repeat('d', 64), t.nonce(n));
-- RULE: password-again
select is(t.q('anne', t.change(repeat('b', 64), 1)), '(changed,MU439,current)',
	'a wrong present password');
select is(t.q('anne', t.change(repeat('b', 64), 1)), '(changed,MU439,current)',
	'a repeat gets that answer again');
select is((select failures from guichet.sign_in_failure), 1,
	'it counts, once');
select is(t.q('anne', t.change(repeat('a', 64), 2)), '(changed,,)',
	'the right one');
select is((select proof from guichet.account where identifier = 'anne@exemple.fr'),
	repeat('d', 64), 'the key is replaced');
select is((select string_agg(case when digest = sha256('anne') then 'this'
	else 'other' end, ',') from guichet.session s join guichet.account a
	on a.id = s.account where a.identifier = 'anne@exemple.fr' and ended_at is null),
	'this', 'this session stays, the others end');
select is(t.err('anne', t.change(repeat('d', 64), 3, 'bruno')), 'MU401',
	'never by the session of another');
select guichet.sign_in_failed('anne@exemple.fr', null) from generate_series(1, 5)
	\g /dev/null
select is(t.q('anne', t.change(repeat('d', 64), 4)), '(changed,MU439,current)',
	'after five wrong ones the right one is not heard either');
select is(t.err(null, t.change(repeat('d', 64), 5)), 'MU401', 'no session');
select is((select count(*) from guichet.audit
	where action = 'account-password'), 1::bigint, 'audited');

select * from finish();
rollback;
