-- care_schools: the schools to choose from.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(2);

select is(t.q('clerk', 'select * from api.care_schools()'), '(1,Jules-Ferry)
(2,Louise-Michel)', 'in their order');
select is(t.q('kitchen', 'select count(*) from api.care_schools()'), '(0)',
	'not without the right');

select * from finish();
rollback;
