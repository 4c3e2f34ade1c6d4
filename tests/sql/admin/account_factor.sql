-- An agent's account by name.
\ir ../lib/town.sql
select plan(2);

select is((select a.identifier from api.account_factor(' KITCHEN ') f
	join guichet.account a on a.id = f.id), 'kitchen', 'an agent');
select is(t.err('select * from api.account_factor(''anne'')'), 'MU404',
	'a family is none');

select * from finish();
rollback;
