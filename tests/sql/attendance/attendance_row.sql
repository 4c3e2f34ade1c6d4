-- One child of a list.
\ir ../lib/roll.sql
select plan(2);

select is(t.q('attendant', $$select id, mark from api.attendance_row(null, 1,
	'canteen', 111)$$), '(111,expected)', 'a child of the list');
select is(t.q('attendant', $$select id from api.attendance_row(null, 1,
	'canteen', 114)$$), null, 'who is not on the list has no row');

select * from finish();
rollback;
