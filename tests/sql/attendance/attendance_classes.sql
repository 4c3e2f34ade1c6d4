-- The classes of a slot.
\ir ../lib/roll.sql
select plan(1);

select is(t.q('attendant', $$select * from api.attendance_classes(null, 1,
	'canteen')$$), '(12,"Petite section",1)
(11,CP,1)', 'by class, how many wait');

select * from finish();
rollback;
