-- change_file: one change, to decide.
\ir ../lib/town.sql
\ir ../lib/change.sql
select plan(3);

select is(t.q('clerk', 'select id, version, file, waits, fact, whose, from_day,
	next_change from api.change_file(901)'),
	'(901,1,202,t,quotient,"Claire Petit",2026-11-18,900)',
	'with the household''s file and the next one');
select is(t.err('clerk', 'select * from api.change_file(999)'), 'MU404',
	'no such change');
select is(t.q('kitchen', 'select count(*) from api.change_file(901)'), '(0)',
	'nothing without the right');

select * from finish();
rollback;
