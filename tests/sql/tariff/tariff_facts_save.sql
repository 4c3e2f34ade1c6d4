-- What a draft says beside its lines (api.tariff_facts_save).
-- RULE: tariff-town-cap
\ir ../lib/tariff_draft.sql
select plan(4);

select is(t.write('facts_save', $$'2027-10-01', 'nearest', 350, 30, 'back'$$, 1),
	null, 'saved');
select is(t.q('manager', format('select from_day, rounding, cost, minutes,
	late_proof from api.tariff_card(%s)', t.draft())),
	'(2027-10-01,nearest,350,30,back)', 'as they were written');
select is(t.q('manager', format('select fault, price from api.tariff_found(%s)',
	t.draft())), '(above-cost,360)', 'a price is above the cost');
select is(t.write('facts_save', $$'2026-11-18', 'down', 350, null, 'back'$$, 2),
	'MU709', 'not from today');

select * from finish();
rollback;
