-- rehearsal_mark: whether this database is a rehearsal.
-- RULE: clock-rehearsal
\ir ../lib/town.sql
select plan(5);

select api.clock_set('2030-01-01') \g /dev/null
select is((select rehearsal::boolean from api.rehearsal_mark(false)), false,
	'a database that is no rehearsal');
select is(guichet.now(), transaction_timestamp(), 'has the real time again');
select is(t.err($$select * from api.clock_set('2030-01-01')$$), 'MU403',
	'and its clock does not move');
select throws_ok($$update guichet.clock set ahead = '1 day'$$, '23514', null,
	'nor by hand');
select is(t.err('clerk', 'select * from api.rehearsal_mark(true)'), '42501',
	'clerks do not mark it');

select * from finish();
rollback;
