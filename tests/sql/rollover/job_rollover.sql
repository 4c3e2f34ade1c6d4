-- job_rollover: the plan is made true.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(2);

select t.make(1) \g /dev/null
select t.settle(10) \g /dev/null
select is(t.applied(30), 'applied', 'once');
select ok((select ended::boolean from api.job_rollover((select max(id)
	from guichet.job where kind = 'rollover'))), 'and a second time it does nothing');

select * from finish();
rollback;
