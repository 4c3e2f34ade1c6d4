-- One invoice, as its home reads it (api.family_invoice).
-- RULE: parents-privacy
-- RULE: invoice-mentions
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(9);

create function t.card(who text, id bigint, what text) returns text
	language sql as $$select t.q(who, format('select %s
	from api.family_invoice(%s)', what, id))$$;
update guichet.regie set address = row('1 place', null, '99123', 'Valbrune'),
	email = 'regie@exemple.fr', phone = '+33399980000';
select is(t.card('claire', :claire, 'kind, number, during, issue_day, due_day,
	payer, (payer_address).line1'), '(invoice,P2026-000002,"[2026-11-01,2026-12-01)",'
	|| '2026-11-23,2026-12-23,"Claire Petit","2 rue du Four")',
	'who, of when, to be paid by when');
select is(t.card('claire', :claire, 'regie, (regie_address).line1, regie_email,
	regie_phone, total, owed'), '("Régie des accueils périscolaires","1 place",'
	|| 'regie@exemple.fr,"03 99 98 00 00",830,830)', 'whom to pay and to ask');
select is(t.err('david', format('select * from api.family_invoice(%s)', :claire)),
	'MU404', 'not the other parent');
select is(t.err('eve', format('select * from api.family_invoice(%s)', :claire)),
	'MU404', 'nor a stranger');
select is(t.err('claire', 'select * from api.family_invoice(0)'), 'MU404',
	'nor what there is not');
-- It stays as it was issued.
update guichet.household set label = 'Claire Durand' where id = 202;
select is(t.card('claire', :claire, 'payer'), '("Claire Petit")',
	'the name is that of the issue');
select t.credit(t.il(202, 113), 216, 'contest') as credit \gset
select is(t.card('claire', :credit, 'kind, total, correct_number, credit, choose'),
	'(credit-note,-614,P2026-000002,614,t)', 'a credit note and its invoice');
select t.force(format($$update guichet.invoice_line set day = '2026-10-16'
	where invoice = %s$$, :claire)) \g /dev/null
select is(t.card('claire', :claire, 'before'), '(2026-10-16)',
	'it has days of another month');
update guichet.household_member set during = '[2020-01-01,2026-11-18)'
	where person = 103;
select is(t.err('claire', format('select * from api.family_invoice(%s)', :claire)),
	'MU404', 'who left the home reads it no more');

select * from finish();
rollback;
