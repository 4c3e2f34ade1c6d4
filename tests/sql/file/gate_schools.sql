-- gate_schools: the schools whose gate there is.
\ir ../lib/town.sql
select plan(1);

select is(t.q('clerk', 'select * from api.gate_schools()'), '(1,Jules-Ferry)
(2,Louise-Michel)', 'in their order');

select * from finish();
rollback;
