-- calendar_cost: what a save did to the month's cost.
\ir ../lib/childcare.sql
select plan(3);

select t.q('anne', format('select * from api.calendar_save(%L, null, %L, %L,
	%L)', '2026-11-01', '{}', '{111:canteen:2026-11-23}', t.nonce(1)))
	\g /dev/null
select is(t.q('anne', format('select * from api.calendar_cost(%L)', t.nonce(1))),
	'(0,100,100,)', 'before, after, and how much more');
select is(t.q('bruno', format('select * from api.calendar_cost(%L)',
	t.nonce(1))), null, 'of one''s own saves alone');
select is(t.q('anne', 'select * from api.calendar_cost(null)'), null,
	'without a save there is nothing');

select * from finish();
rollback;
