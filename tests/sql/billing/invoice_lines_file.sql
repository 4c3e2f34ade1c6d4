-- The lines of a campaign's invoices as a file: they sum to the invoices.
\ir ../lib/billing.sql
select plan(3);

select t.begin(1) \g /dev/null
select t.run() \g /dev/null
select is(t.q('accountant', format('select sum(line_price)
	from api.invoice_lines_file(%s)', t.campaign())),
	(select format('(%s)', sum(total)) from guichet.invoice
	where campaign = t.campaign()), 'the lines sum to the invoices');
select isnt(t.q('accountant', format('select child, activity, attendance,
	tariff_vote, line_price from api.invoice_lines_file(%s) limit 1',
	t.campaign())), null, 'with what made the price');
select is(t.err('clerk', 'select * from api.invoice_lines_file(1)'), 'MU403',
	'not without the right');

select * from finish();
rollback;
