-- The ledger of migrations, and what verify finds.
\ir ../lib/town.sql
select plan(9);

select results_eq('select name from api.db_status()',
	'select name from guichet.migration order by name', 'oldest first');
select is((select count(*) from api.db_status() where checksum !~
	'^[0-9a-f]{64}$'), 0::bigint, 'with their checksums');
select is((select recorded from api.db_migrated('9999_test.sql',
	repeat('a', 64))), '9999_test.sql', 'one more');
select is(t.err($$select * from api.db_migrated('9999_test.sql',
	repeat('a', 64))$$), '23505', 'the same twice is refused');
select is(t.err($$select * from api.db_migrated('later.sql',
	repeat('a', 64))$$), '23514', 'so is a name without a number');

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
select is(t.err('clerk', 'select * from api.account_list()'), '42501',
	'nor clerks for accounts');

select * from finish();
rollback;
