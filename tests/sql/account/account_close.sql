-- A person closes their account.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(11);
update guichet.account set proof = repeat('a', 64) where identifier = 'anne@exemple.fr';
create function t.close(current text, n integer) returns text language sql
return format('select quoi, refused from api.account_close(%L, %L, %L)',
	t.digest('anne'), current, t.nonce(n));

-- RULE: password-again
select is(t.q('anne', t.close(repeat('b', 64), 1)), '(closed,MU439)',
	'not without the password');
select t.forgotten('anne@exemple.fr', 9) \g /dev/null
-- RULE: close-ends-login
select is(t.q('anne', t.close(repeat('a', 64), 2)), '(closed,)', 'closed');
select is((select count(*) from guichet.account where identifier = 'anne@exemple.fr'),
	0::bigint, 'the sign-in name is free');
select is((select count(*) from guichet.session s join guichet.account a
	on a.id = s.account where a.person = 101 and s.ended_at is null),
	0::bigint, 'the sessions have ended');
select ok((select closed_at = guichet.now() and disabled_at = closed_at
	from guichet.account where person = 101), 'the account is dated');
select is((select given from guichet.person where id = 101), 'Anne',
	'the person stays in the town''s file');
select is((select count(*) from guichet.parent_link
	where adult = 101), 2::bigint, 'with the children');
select t.jobs() \g /dev/null
select is((select count(*) from guichet.message where kind =
	'password-reset'), 0::bigint, 'a link asked before is dead');
select is((select count(*) from api.account_link(101, 'anne@exemple.fr', 'family',
	t.params(), repeat('e', 64))), 1::bigint,
	'the person may have a login again');
select is((select count(*) from guichet.account where person = 101), 2::bigint,
	'beside the closed one');
select is((select count(*) from guichet.audit where action = 'account-close'),
	1::bigint, 'audited');

select * from finish();
rollback;
