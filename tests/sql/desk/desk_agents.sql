-- desk_agents: who decides.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', 'select id from api.desk_agents()'), '(108)
(106)', 'those with the right to decide, by name: Admin, Guichet');
select is(t.q('kitchen', 'select * from api.desk_agents()'), null,
	'none for who may not read requests');

select * from finish();
rollback;
