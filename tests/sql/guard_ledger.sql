-- Guard: the ledger of migrations, db_status and db_migrated.
\ir lib/town.sql
select plan(5);

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

select * from finish();
rollback;
