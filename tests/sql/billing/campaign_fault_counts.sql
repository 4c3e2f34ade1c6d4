-- campaign_fault_counts: the error journal by fault.
-- RULE: billing-faults
\ir ../lib/billing.sql
select plan(4);
update guichet.attendance_line set payer = null, price = null,
	reason = 'no-payer' where child = 112;
update guichet.regie set small_debt = 0;
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
create function t.counts() returns text language sql return t.q('accountant',
	format('select * from api.campaign_fault_counts(%s)', t.campaign()));
select is(t.counts(), '(no-payer,1,0,t)
(no-quotient,1,0,f)', 'those that block it first');
select t.q('accountant', format('select * from api.campaign_waive(%L, %L, %L)',
	array['f-' || (select f.id from guichet.campaign_fault f
	where f.fault = 'no-payer')], 'On cherche', t.nonce(7))) \g /dev/null
select is(t.counts(), '(no-payer,0,1,t)
(no-quotient,1,0,f)', 'and how many of them were set aside');
select is(t.err('clerk', format('select * from api.campaign_fault_counts(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select is(t.err('accountant', 'select * from api.campaign_fault_counts(999)'),
	'MU404', 'of a campaign that is there');
select * from finish();
rollback;
