-- campaign_fault_page: fifty lines of the error journal a page.
\ir ../lib/billing.sql
select plan(4);
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
create function t.shown(nth text) returns text language sql
	return t.q('accountant', format('select * from api.campaign_fault_page(
	%s, %L, %s)', t.campaign(), 'no-payer', nth));
select is(t.shown('null'), '(no-payer,0,1,1,,)', 'none');
insert into guichet.campaign_fault (campaign, fault, key)
	select t.campaign(), 'no-payer', 'x' || n from generate_series(1, 51) n;
select is(t.shown('1'), '(no-payer,51,1,2,,2)', 'fifty, and one more');
select is(t.shown('2'), '(no-payer,51,2,2,1,)', 'on the next');
select is(t.err('clerk', format(
	'select * from api.campaign_fault_page(%s, ''jump'', 1)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
