-- account_list: every account.
\ir ../lib/town.sql
select plan(2);

select api.account_disable('bruno') \g /dev/null
select results_eq($$select identifier, name::text, role::text, disabled::boolean
	from api.account_list() where identifier < 'clb' $$,
	$$values ('admin', '(Alix,Admin)', 'admin', false),
	('anne', '(Anne,Martin)', 'family', false),
	('bruno', '(Bruno,Martin)', 'family', true),
	('claire', '(Claire,Petit)', 'family', false)$$,
	'by identifier, with name, role, and whether it is closed');
select is(t.err('clerk', 'select * from api.account_list()'), '42501',
	'clerks do not ask');

select * from finish();
rollback;
