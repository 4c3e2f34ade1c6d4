-- invoice_card: an invoice, draft or issued.
\ir ../lib/billing.sql
\ir ../lib/invoice.sql
create function t.one(child bigint) returns bigint language sql
	return (select max(l.id) from guichet.invoice_line l
	where l.child = $1 and l.corrects is null);
select plan(6);
create function t.card(id bigint) returns text language sql
	return t.q('accountant', format('select number, kind, state, carried,
	payer, household, first, last, total, settled, rest, late, due_day,
	corrects_number from api.invoice_card(%s)', id));
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
select is(t.card((select id from guichet.invoice where payer = 201)),
	'(,invoice,draft,t,201,"Anne et Bruno Martin",2026-11-01,2026-11-30,200,'
	'0,,f,,)', 'a small sum of a draft');
delete from guichet.invoice_line;
delete from guichet.invoice;
update guichet.campaign set state = 'abandoned';
select t.campaign('2026-10-01') \g /dev/null
select t.bill(201) as anne \gset
select alike(t.card(:anne), '(P2026-000001,invoice,issued,f,201,'
	'"Anne et Bruno Martin",2026-10-01,2026-10-31,200,0,200,f,%',
	'an issued one, and what is left to pay');
select t.credit(t.one(111), 0, 'contest') as credit \gset
select alike(t.card(:credit), '(%,credit-note,issued,f,201,%,-100,0,,f,%,'
	'P2026-000001)', 'a credit note names what it corrects');
select t.force(format('update guichet.invoice set due_day = %L, issue_day = %L
	where id = %s', '2026-10-05', '2026-10-01', :anne)) \g /dev/null
select is(t.q('accountant', format(
	'select late from api.invoice_card(%s)', :anne)), '(t)',
	'late when its due date is past');
select is(t.err('clerk', format('select * from api.invoice_card(%s)', :anne)),
	'MU403', 'for who prepares');
select is(t.err('accountant', 'select * from api.invoice_card(999999)'),
	'MU404', 'one that is there');
select * from finish();
rollback;
