-- A home reads every movement of its own account, and no other's.
-- RULE: parents-privacy
\ir ../lib/town.sql
\ir ../lib/billed.sql
select plan(10);

select t.invoice(202, '2025-12-05', '113 canteen 2026-10-05 500') as last \gset
select t.invoice(202, '2026-10-05', '113 canteen 2026-09-21 300') as mine \gset
select t.invoice(203, '2026-10-05', '113 canteen 2026-09-21 777') as his \gset
select t.pay(202, 900, '2026-11-02') as paid \gset
select is(t.q('claire', 'select happened, movement, number, amount, balance
	from api.statement(null)'), '(2026-10-05,invoice,T2,300,800)
(2026-11-02,cash,,-900,-100)',
	'this year: what was billed and paid, what too much is in their favour');
select is(t.q('claire', 'select happened, amount from api.statement(2025)'),
	'(2025-12-05,500)', 'another year');
select is(t.q('david', 'select amount, balance from api.statement(null)'),
	'(777,777)', 'the other parent reads their own, and no more');
select is(t.q('eve', 'select * from api.statement(null)'), null,
	'a stranger nothing');
select is(t.q(null, 'select * from api.statement(null)'), null,
	'nor somebody unknown');
select t.invoice(202, '2026-11-10', '113 canteen 2026-11-02 100') as next \gset
select guichet.credit_carry(t.regie(), '{202}') \g /dev/null
select is(t.q('claire', 'select count(*) from api.statement(null)'), '(3)',
	'money that moves between accounts of a home is no movement');
select guichet.receipt_return(:paid, 'Faux billet') \g /dev/null
select t.credit(:mine, '2026-11-18', '1 50') \g /dev/null
select is(t.q('claire', 'select movement, amount from api.statement(null)
	where movement in (''returned'', ''credit-note'') order by 1'),
	'(credit-note,-50)
(returned,900)', 'what came back, what was credited');
select is(t.q('claire', 'select balance from api.statement(null)
	order by happened desc, balance limit 1'), '(850)',
	'the last balance is what is owed');
select is(t.balance(202), 850::bigint, 'as the ledger says');
select is(t.q('claire', format('select invoice from api.statement(2025)')),
	format('(%s)', :last), 'an invoice leads to its page');

select * from finish();
rollback;
