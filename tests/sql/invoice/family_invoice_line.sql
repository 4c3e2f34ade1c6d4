-- One line of an invoice (api.family_invoice_line).
-- RULE: price-explained
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(9);

create function t.one(who text, line bigint, what text) returns text
	language sql as $$select t.q(who, format('select %s
	from api.family_invoice_line(%s)', what, line))$$;
select is(t.one('david', t.il(203, 113), 'number, (name).given, day, price,
	custody, quotient, month, source, other, vote'),
	'(P2026-000003,Zoé,2026-11-23,522,shares,120000,2026-01-01,caf,f,2026-41)',
	'the quotient with its month and source, the vote');
select is(t.err('claire', format('select * from api.family_invoice_line(%s)',
	t.il(203, 113))), 'MU404', 'not to the other parent');
select is(t.err('eve', format('select * from api.family_invoice_line(%s)',
	t.il(203, 113))), 'MU404', 'nor to a stranger');
select is(t.err(null, format('select * from api.family_invoice_line(%s)',
	t.il(203, 113))), 'MU404', 'nor to who is not signed in');
select t.force($$update guichet.invoice_line set quotient = 303,
	value = 120000 where payer = 202$$) \g /dev/null
select is(t.one('claire', t.il(202, 113), 'quotient, month, other'), '(,,t)',
	'another home''s quotient is not told');
select is(t.one('claire', t.il(202, 113), 'contest, open'), '(,t)',
	'it may be contested');
select t.contest('claire', 21, 113) \g /dev/null
select is(t.one('claire', t.il(202, 113), 'contest, body, due, open'),
	'(opened,"Elle mangeait chez moi",2026-12-07,f)', 'and waits for its answer');
select is(t.one('david', t.il(203, 113), 'contest, body, open'), '(,,t)',
	'which the other parent does not read');
select t.credit(t.il(202, 113), 216, 'contest') as credit \gset
select is(t.one('claire', (select id from guichet.invoice_line
	where invoice = :credit), 'kind, price, was, becomes, adjusted, open'),
	'(credit-note,-614,830,216,contest,f)', 'a correction: before and after');

select * from finish();
rollback;
