-- Where there is service that day.
\ir ../lib/roll.sql
select plan(2);

select is(t.q('attendant', 'select site, activity, school, label, taken, locked
	from api.attendance_places(null) where activity in (''canteen'', ''wed'')'),
	'(1,canteen,Jules-Ferry,Cantine,2,f)
(2,canteen,Louise-Michel,Cantine,0,f)', 'where there is service today');
select is(t.q('kitchen', 'select * from api.attendance_places(null)'), null,
	'nothing without the right');

select * from finish();
rollback;
