-- What holds for every booking, whoever writes it.
-- RULE: canteen-capacity
-- RULE: canteen-one-booking
\ir ../lib/town.sql
select plan(21);

update guichet.capacity_rule set capacity = 2;
create function t.book(child bigint, day date) returns text language sql as $$
	select t.err(format('insert into guichet.booking (child, activity, school,
	    day, slot, booked_by, booked_at) values (%s, ''canteen'', 1, %L,
	    ''noon'', 101, guichet.now())', child, day)) $$;
create function t.taken() returns integer language sql return (select taken
	from guichet.day_slot where school = 1 and day = '2026-11-23');

select is(t.book(111, '2026-11-23'), null, 'a seat');
select is(t.book(112, '2026-11-23'), null, 'the last one');
select is(t.taken(), 2, 'counted');
select is(t.book(113, '2026-11-23'), 'MU412', 'one too many');
select is(t.taken(), 2, 'a refusal takes nothing');
select is(t.err($$update guichet.day_slot set taken = 3 where school = 1
	and day = '2026-11-23'$$), '23514', 'the constraint holds without the trigger');
select is(t.book(111, '2026-11-24'), null, 'another day');
select is(t.book(111, '2026-11-24'), '23505', 'a child eats once a day');
select is(t.book(111, '2026-11-25'), '23503', 'no day, no booking');
select is(t.err($$insert into guichet.booking (child, activity, school, day, slot,
	booked_by, booked_at) values (111, 'canteen', 1, '2026-11-26', 'evening',
	101, guichet.now())$$), '23503', 'the slot is the activity''s');

-- States.
select is(t.err($$update guichet.booking set state = 'waitlisted'
	where day = '2026-11-23'$$), 'MU409', 'only the listed steps');
select is(t.err($$update guichet.booking set day = '2026-11-26'
	where day = '2026-11-24'$$), 'MU409', 'what was booked stays');
update guichet.booking set state = 'served' where day = '2026-11-23';
select is(t.taken(), 2, 'served holds its seat');
update guichet.booking set state = 'confirmed' where day = '2026-11-23';
update guichet.booking set state = 'cancelled-in-time', ended_at = guichet.now()
	where day = '2026-11-23';
select is(t.taken(), 0, 'cancelling two in one statement frees two');
select is(t.err($$update guichet.booking set state = 'confirmed'
	where day = '2026-11-23'$$), 'MU409', 'a cancelled booking does not come back');
select is(t.err($$insert into guichet.booking (child, activity, school, day, slot,
	booked_by, booked_at) select c, 'canteen', 1, '2026-11-23', 'noon', 101,
	guichet.now() from unnest(array[111, 112, 113]) c$$), 'MU412',
	'three for two seats in one statement: none');
select is(t.taken(), 0, 'not even two');
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) select c, 'canteen', 1, '2026-11-23', 'noon', 101, guichet.now()
	from unnest(array[111, 112]) c;
select is(t.taken(), 2, 'two for two seats');
delete from guichet.booking where day = '2026-11-23';
select is(t.taken(), 0, 'deleting gives back');
select is(t.err($$update guichet.day_slot set state = 'invoiced'
	where day = '2026-11-23'$$), 'MU409', 'a day too has its steps');
select throws_ok($$update guichet.day_slot set taken = -1
	where day = '2026-11-23'$$, '23514', null, 'no seat below zero');

select * from finish();
rollback;
