-- Another address to sign in with.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(13);
update guichet.account set proof = repeat('a', 64)
	where identifier = 'anne@exemple.fr';
create function t.move(email text, n integer, current text) returns text
language sql return format('select quoi, refused, field from
	api.email_change(%L, %L, %L, %L, %L, null, %L)', t.digest('anne'),
	current, email, t.token(n), 'sealed' || n, t.nonce(n));
-- RULE: password-again
select is(t.q('anne', t.move('neuve@exemple.fr', 1, repeat('b', 64))),
	'(address,MU439,current)', 'a wrong password');
-- RULE: ask-neutral
select is(t.q('anne', t.move('bruno@exemple.fr', 2, repeat('a', 64))), '(address,,)',
	'an address that has an account');
select is(t.q('anne', t.move('neuve@exemple.fr', 3, repeat('a', 64))),
	'(address,,)', 'and a free one: the same answer');
select t.jobs() \g /dev/null
select is(t.mailed(), 'email-change neuve@exemple.fr sealed3',
	'the free one gets the link');
select is((select identifier from guichet.account a where person = 101),
	'anne@exemple.fr', 'nothing changes before it is used');
select is(t.q('anne', t.move('mieux@exemple.fr', 4, repeat('a', 64))),
	'(address,,)', 'another thought');
select t.jobs() \g /dev/null
-- RULE: link-superseded
select is(t.confirm_err(3, 100), 'MU436', 'the older link is dead');
select is(t.confirm(4, 101), '(moved)', 'the newer counts');
select is((select identifier from guichet.account where person = 101),
	'mieux@exemple.fr', 'the sign-in name has changed');
select is((select email from guichet.person where id = 101),
	'mieux@exemple.fr', 'and the address where it was the same');
select is((select email from guichet.person where id = 102),
	'anne@exemple.fr', 'the other adult with that address keeps it');
select is((select string_agg(kind || ' ' || recipient, ', ')
	from guichet.message where kind = 'email-changed'),
	'email-changed anne@exemple.fr', 'the old address is told');
select is(t.confirm_err(4, 102), 'MU436', 'the link is used');

select * from finish();
rollback;
