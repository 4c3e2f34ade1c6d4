-- The agents one can name.
\ir ../lib/town.sql
select plan(2);

select is(t.q('clerk', 'select name, me from api.delegation_agents()'),
	E'("(Alix,Admin)",f)\n("(Karim,Cuisine)",f)\n("(Clara,Guichet)",t)',
	'by name');
update guichet.account set disabled_at = guichet.now()
	where identifier = 'kitchen';
select is(t.q('clerk', 'select count(*) from api.delegation_agents()'), '(2)',
	'without the disabled ones');

select * from finish();
rollback;
