-- file_address_save: an address, by a clerk.
-- RULE: dated-facts
\ir ../lib/town.sql
select plan(4);

create function t.move(n integer) returns text language sql return format(
	'select * from api.file_address_save(202, %L, null, %L, %L, %L, true, %L)',
	'8 rue Haute', '99123', 'Valbrune', '2026-11-18', t.nonce(n));
select is(t.err('kitchen', t.move(1)), 'MU403', 'not without the right');
select is(t.q('clerk', t.move(1)), '(202)', 'written');
select is((select string_agg((address).line1 || ' ' || during || ' ' || hidden,
	', ' order by during) from guichet.household_address where household = 202
	and superseded_at is null), '2 rue du Four [2020-01-01,2026-11-18) false, '
	'8 rue Haute [2026-11-18,) true', 'from that day on');
select is((select count(*) from guichet.audit where action = 'family-address'
	and before <> after), 1::bigint, 'audited with digests');

select * from finish();
rollback;
