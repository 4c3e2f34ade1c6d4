-- Every mark of a day.
\ir ../lib/roll.sql
select plan(1);

select t.tap('attendant', 11, 111, 'present') \g /dev/null
select t.tap('manager', 12, 111, 'absent') \g /dev/null
select is(t.q('attendant', format($$select mark, by, here, contested
	from api.attendance_marks(null, 'canteen', 111, %L)$$,
	t.digest('attendant'))), '(absent,"(Max,Doyen)",f,f)
(present,"(Ana,Lopez)",t,f)', 'every mark, and whether it was made here');

select * from finish();
rollback;
