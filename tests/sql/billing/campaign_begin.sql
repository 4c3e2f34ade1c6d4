-- A campaign is begun once for a month.
-- RULE: billing-one-campaign
\ir ../lib/billing.sql
select plan(10);
select is(t.begin(1), format('(%s)', t.campaign()), 'it is there');
select is((select row(c.during, c.kind, c.state, c.made_by)::text
	from guichet.campaign c where c.id = t.campaign()),
	'("[2026-11-01,2026-12-01)",monthly,open,182)', 'for its month');
select is(t.begin(1), format('(%s)', t.campaign()), 'sent twice, it is one');
select is(t.begin(2), format('(%s)', t.campaign()),
	'who comes second gets the one there is');
select is((select count(*) from guichet.campaign), 1::bigint, 'one');
select is(t.err('accountant', format('select * from api.campaign_begin(%s, '
	'''2026-10-01'', %L)', t.regie(), t.nonce(3))), 'MU729',
	'one month at a time');
select t.act('accountant', 'abandon') \g /dev/null
select is(t.err('accountant', format('select * from api.campaign_begin(%s, '
	'''2026-12-01'', %L)', t.regie(), t.nonce(4))), 'MU729',
	'a month that has not begun is not billed');
select is(t.err('accountant', format('select * from api.campaign_begin(99, '
	'''2026-11-01'', %L)', t.nonce(5))), 'MU404', 'by a régie');
select is(t.err('clerk', format('select * from api.campaign_begin(%s, '
	'''2026-11-01'', %L)', t.regie(), t.nonce(6))), 'MU403',
	'by who prepares');
select isnt(t.begin(7), null, 'a month that was given up is begun again');
select * from finish();
rollback;
