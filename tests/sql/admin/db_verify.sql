-- db_verify: what is wrong with the database as it stands.
\ir ../lib/town.sql
select plan(3);

select is_empty('select * from api.db_verify()', 'nothing is wrong');
alter table guichet.booking disable row level security;
grant execute on function guichet.today() to public;
alter table guichet.booking disable trigger booking_seat_insert;
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) values (111, 'canteen', 1, '2026-11-23', 'noon', 101,
	guichet.now());
select bag_eq('select problem from api.db_verify()', $$values
	('guichet.booking: a family is in it, and row-level security is off'),
	('function guichet.today() may be executed by everybody'),
	('canteen, school 1, 2026-11-23: 0 seats taken, 1 bookings hold one')$$,
	'what is wrong is said, one a line');
select is(t.err('anne', 'select * from api.db_verify()'), '42501',
	'families do not ask');

select * from finish();
rollback;
