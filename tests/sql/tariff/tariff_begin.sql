-- A draft begins as a copy of what holds (api.tariff_begin).
\ir ../lib/tariff_draft.sql
select plan(7);

select is(t.q('manager', format('select activity, from_day, draft, mine
	from api.tariff_card(%s)', t.draft())), '(Cantine,2027-09-01,t,t)',
	'a draft of one''s own');
select is(t.q('manager', format('select low, high, price
	from api.tariff_lines(%s)', t.draft())), (select t.q('manager',
	'select low, high, price from api.tariff_lines(401)')), 'the same lines');
select is(t.q('manager', format('select price from api.tariff_examples(%s)',
	t.draft())), '(100)', 'and examples');
select is(t.q('manager', format('select id - %s from api.tariff_begin(%L, %L, %L)',
	t.draft(), 'canteen', '2027-09-01', t.nonce(70))), '(0)', 'once');
select is(t.err('manager', format('select * from api.tariff_begin(%L, %L, %L)',
	'canteen', '2026-11-18', t.nonce(71))), 'MU709', 'not today');
select is(t.err('manager', format('select * from api.tariff_begin(%L, %L, %L)',
	'rien', '2027-11-18', t.nonce(72))), 'MU404', 'of an activity');
select is(t.err('clerk', format('select * from api.tariff_begin(%L, %L, %L)',
	'canteen', '2027-11-18', t.nonce(73))), 'MU403', 'by who may');

select * from finish();
rollback;
