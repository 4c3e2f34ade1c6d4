-- campaign_groups: what a draft comes to by group of activities.
\ir ../lib/billing.sql
select plan(5);
create function t.groups() returns text language sql return t.q('accountant',
	format('select * from api.campaign_groups(%s)', t.campaign()));
update guichet.regie set small_debt = 0;
select t.begin(1) \g /dev/null
select is(t.groups(), null, 'nothing before the draft');
select t.run() \g /dev/null
select is(t.groups(), '(Cantine,3,3,1560,)', 'children, days, sum');
update guichet.regie set small_debt = 1500;
select t.run() \g /dev/null
select is(t.groups(), null, 'what is carried over is not counted');
select is(t.err('clerk', format('select * from api.campaign_groups(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select is(t.err('accountant', 'select * from api.campaign_groups(999)'),
	'MU404', 'of a campaign that is there');
select * from finish();
rollback;
