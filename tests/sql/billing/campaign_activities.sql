-- campaign_activities: by activity, against the last campaign.
-- RULE: billing-compared
\ir ../lib/billing.sql
select plan(4);
update guichet.regie set small_debt = 0;
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
create function t.sums() returns text language sql return t.q('accountant',
	format('select * from api.campaign_activities(%s)', t.campaign()));
select is(t.sums(), '(Cantine,3,3,1560,,1560)', 'children, days and their sum');
-- Another, final, before it: the first of its days, for half.
insert into guichet.campaign (id, regie, during, state, made_at, digest,
	approved_at, issue_day, due_day, final_at)
	values (-1, t.regie(), '[2026-10-01,2026-11-01)', 'final', guichet.now(),
	sha256(''), guichet.now(), '2026-11-02', '2026-12-02', guichet.now());
insert into guichet.invoice (id, campaign, regie, payer, total, lines)
	values (900, -1, t.regie(), 201, 50, 1);
update guichet.invoice_line set invoice = 900, price = 50
	where line = t.line(111);
select is(t.sums(), '(Cantine,2,2,1460,50,1410)',
	'against the last campaign that is final');
update guichet.invoice set carried = true where campaign = t.campaign();
select is(t.sums(), '(Cantine,0,0,,50,-50)', 'what waits is not counted');
select is(t.err('clerk', format('select * from api.campaign_activities(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
