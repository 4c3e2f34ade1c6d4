-- The classes to choose from.
\ir ../lib/roll.sql
select plan(2);

select is(t.q('attendant', 'select id from api.attendance_groups(null, 1)'),
	'(12)
(11)', 'the classes of a school');
select is(t.q('attendant', 'select id from api.attendance_groups(null, 90)'),
	'(12)
(11)
(21)', 'at a centre all of them');

select * from finish();
rollback;
