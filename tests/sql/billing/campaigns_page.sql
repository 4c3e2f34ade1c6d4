-- campaigns_page: twenty campaigns a page.
\ir ../lib/billing.sql
select plan(3);
create function t.shown(nth text) returns text language sql
	return t.q('accountant', format('select * from api.campaigns_page(%s)',
	nth));
insert into guichet.campaign (regie, during, state, made_at)
	select t.regie(), daterange(m::date, (m + interval '1 month')::date),
	    'abandoned', guichet.now()
	from generate_series('2024-01-01', '2025-08-01', interval '1 month') m;
select is(t.shown('null'), '(20,1,1,,)', 'twenty fill one');
select t.begin(1) \g /dev/null
select is(t.shown('2'), '(21,2,2,1,)', 'one more, and there are two');
select is(t.err('clerk', 'select * from api.campaigns_page(1)'), 'MU403',
	'for who prepares');
select * from finish();
rollback;
