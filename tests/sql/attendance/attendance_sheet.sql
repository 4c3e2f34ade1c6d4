-- The whole list of a slot.
\ir ../lib/roll.sql
select plan(2);

select t.tap('attendant', 13, 113, 'unbooked') \g /dev/null
select is(t.q('attendant', $$select id, mark, booked
	from api.attendance_sheet(null, 1, 'canteen') order by 1$$),
	'(111,expected,t)
(112,expected,t)
(113,unbooked,f)', 'booked, and come without a booking');
select t.tap('attendant', 14, 113, 'expected') \g /dev/null
select is(t.q('attendant', $$select id from api.attendance_sheet(null, 1,
	'canteen') order by 1$$), '(111)
(112)', 'taken back, they are not on it');

select * from finish();
rollback;
