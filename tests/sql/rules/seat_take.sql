-- A seat above the capacity is given by name, and counted.
-- RULE: booking-over
\ir ../lib/town.sql
select plan(5);
update guichet.day_slot set capacity = 1 where activity = 'canteen'
	and school = 1 and day = '2026-11-23';
create function t.book(child bigint, over boolean) returns text language sql
	return t.err(format($$insert into guichet.booking (child, activity, school,
	day, slot, booked_by, booked_at, over) values (%s, 'canteen', 1,
	'2026-11-23', 'noon', 101, guichet.now(), %L)$$, child, over));
create function t.slot() returns text language sql return (select taken || ' '
	|| over from guichet.day_slot where activity = 'canteen' and school = 1
	and day = '2026-11-23');
select is(t.book(111, false), null, 'the last seat');
select is(t.book(112, false), 'MU412', 'then none');
select is(t.book(112, true), null, 'but for who is let in');
select is(t.slot(), '2 1', 'one too many, and it is counted');
update guichet.booking set state = 'cancelled-in-time' where child = 111;
select is(t.slot(), '1 0', 'the next seat given back pays for it');
select * from finish();
rollback;
