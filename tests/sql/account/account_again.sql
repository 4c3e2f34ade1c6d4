-- The link of an account asked for earlier, once more (api.account_again).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(5);

select is(t.again('nobody@exemple.fr', 1), '(again,)', 'never asked');
select is(t.again('anne@exemple.fr', 2), '(again,)', 'an account: the same answer');
select t.jobs() \g /dev/null
select is((select count(*) from guichet.message where kind =
	'account-confirm'), 0::bigint, 'neither gets a link');
select t.register('slow@exemple.fr', 3) \g /dev/null
select t.jobs() \g /dev/null
select api.clock_set('2026-11-25 10:01 Europe/Paris') \g /dev/null
select is(t.again('slow@exemple.fr', 4), '(again,)', 'a week later');
select t.jobs() \g /dev/null
select is((select count(*) from guichet.message where sealed = 'sealed4'),
	0::bigint, 'what was asked is forgotten');

select * from finish();
rollback;
