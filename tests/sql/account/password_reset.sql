-- A forgotten password, and the link to a new one.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(14);
update guichet.account set identifier = 'clerk@exemple.fr'
	where identifier = 'clerk';

select is(t.forgotten('anne@exemple.fr', 1), '(reset,)', 'asked');
select is(t.forgotten('nobody@exemple.fr', 2), '(reset,)',
	'nobody''s address: the same answer');
select is(t.forgotten('clerk@exemple.fr', 3), '(reset,)', 'an agent''s too');
select t.jobs() \g /dev/null
select is(t.mailed(), 'password-reset anne@exemple.fr sealed1',
	'only the parent gets a link: agents ask their administrator');
create function t.reset(n integer, nonce integer) returns text language sql
return format('select quoi from api.password_reset(%L, %L, %L, %L)',
	t.token(n), t.params(), repeat('d', 64), t.nonce(nonce));
select is(t.err(null, t.reset(2, 100)), 'MU436', 'a token nobody was sent');
select guichet.sign_in_failed('anne@exemple.fr', null) \g /dev/null
-- RULE: password-ends-sessions
select is(t.q(null, t.reset(1, 101)), '(password)', 'the link changes it');
select is((select proof from guichet.account
	where identifier = 'anne@exemple.fr'), repeat('d', 64), 'the new key');
select is((select count(*) from guichet.session s join guichet.account a
	on a.id = s.account where a.identifier = 'anne@exemple.fr'
	and s.ended_at is null), 0::bigint, 'every session has ended');
select is((select count(*) from guichet.sign_in_failure), 0::bigint,
	'the wrong attempts are forgotten');
select is(t.mailed(), 'password-changed anne@exemple.fr',
	'the person is told');
select is(t.q(null, t.reset(1, 101)), '(password)', 'a repeat is answered');
select is(t.err(null, t.reset(1, 102)), 'MU436', 'the link is used');
select t.forgotten('anne@exemple.fr', 4) \g /dev/null
select t.forgotten('anne@exemple.fr', 5) \g /dev/null
select t.jobs() \g /dev/null
select is(t.err(null, t.reset(4, 103)), 'MU436', 'a newer link replaces it');
select api.clock_set('2026-11-18 11:00 Europe/Paris') \g /dev/null
select is(t.err(null, t.reset(5, 104)), 'MU436', 'an hour later it expires');

select * from finish();
rollback;
