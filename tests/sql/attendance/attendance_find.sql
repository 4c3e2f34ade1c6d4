-- Who comes without a booking.
-- RULE: child-never-refused
\ir ../lib/roll.sql
select plan(3);

select is(t.q('attendant', $$select id, name, school, class
	from api.attendance_find(null, 1, 'canteen', null, 'NOIR ma')$$),
	'(114,"(Max,Noir)",Louise-Michel,CE1)', 'by name, of any school');
select is(t.q('attendant', $$select id from api.attendance_find(null, 1,
	'canteen', 11, null)$$), '(113)', 'by class, who is not on the list');
select is(t.q('attendant', $$select id from api.attendance_find(null, 1,
	'canteen', null, null)$$), null, 'nobody without either');

select * from finish();
rollback;
