-- rollover_card: one plan.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(3);

select t.make(1) \g /dev/null
select is(t.q('manager', format('select to_year, state, during, renewed, classes,
	pupils, rules, open, diets_end from api.rollover_card(%s)', t.plan())),
	'(2027-2028,planned,"[2027-09-01,2027-10-16)",Cantine,8,9,1,t,0)',
	'what it holds');
select is(t.err('manager', 'select * from api.rollover_card(99999)'), 'MU404',
	'no other');
select is(t.err('clerk', format('select * from api.rollover_card(%s)',
	t.plan())), 'MU403', 'for whom it is');

select * from finish();
rollback;
