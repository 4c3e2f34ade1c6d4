-- campaign_jumps: the top of a comparison.
-- RULE: billing-compared
\ir ../lib/billing.sql
select plan(2);
update guichet.regie set small_debt = 0;
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
select is(t.q('accountant', format('select payer, amount, difference
	from api.campaign_jumps(%s)', t.campaign())), '(202,1360,1360)
(201,200,200)', 'the greatest difference first');
select is(t.err('clerk', format('select * from api.campaign_jumps(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
