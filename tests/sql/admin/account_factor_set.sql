-- A second factor from the command line.
\ir ../lib/town.sql
select plan(2);

select is((select done::boolean from api.account_factor_set((select id
	from guichet.account where identifier = 'clerk'), repeat('b', 60))), true,
	'given');
select is((select confirmed_at from guichet.second_factor), guichet.now(),
	'in force at once');

select * from finish();
rollback;
