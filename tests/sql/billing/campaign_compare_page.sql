-- campaign_compare_page: how many payers a comparison has.
\ir ../lib/billing.sql
select plan(2);
update guichet.regie set small_debt = 0;
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
select is(t.q('accountant', format('select * from api.campaign_compare_page(
	%s, null)', t.campaign())), '(2,1,1,,)', 'two, on one page');
select is(t.err('clerk', format('select * from api.campaign_compare_page(%s,
	1)', t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
