-- campaign_compare: a draft against the last invoices.
-- RULE: billing-compared
\ir ../lib/billing.sql
select plan(5);
update guichet.regie set small_debt = 0, jump_cents = 1000;
-- October was billed: 4 euros to Lea's home, 360 to Max's, nothing to Zoe's.
insert into guichet.campaign (id, regie, during, state, made_at, digest,
	approved_at, issue_day, due_day, final_at)
	values (-1, t.regie(), '[2026-10-01,2026-11-01)', 'final', guichet.now(),
	sha256(''), guichet.now(), '2026-11-02', '2026-12-02', guichet.now());
insert into guichet.invoice (id, campaign, regie, payer, state, total, lines,
	year, serial, number, issue_day, due_day, issued_at)
	select 900 + n, -1, t.regie(), p, 'issued', c, 1, 2026, n, 'P2026-' || n,
	    '2026-11-02', '2026-12-02', guichet.now()
	from (values (1, 201, 400), (2, 204, 36000)) x (n, p, c);
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
create function t.compared(nth integer default 1) returns text language sql
	return t.q('accountant', format('select payer, household, amount,
	last_amount, difference, percent, jump, total
	from api.campaign_compare(%s, %s)', t.campaign(), nth));
select is(t.compared(), '(204,"Eve Noir",,36000,-36000,-100,f,3)
(202,"Claire Petit",1360,,1360,,f,3)
(201,"Anne et Bruno Martin",200,400,-200,-50,f,3)',
	'by how much each differs, and who has none any more');
set local session_replication_role = replica;
update guichet.invoice set total = 100 where id = 901;
set local session_replication_role = origin;
update guichet.regie set jump_cents = 100, jump_percent = 100;
select t.run() \g /dev/null
select is(t.faults(), 'jump 201 200, no-quotient 202 1360',
	'twice the last one is told');
select alike(t.compared(), '(201,"Anne et Bruno Martin",200,100,100,100,t,3)%',
	'and shown first');
select is(t.compared(2), null, 'fifty a page');
select is(t.err('clerk', format('select * from api.campaign_compare(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
