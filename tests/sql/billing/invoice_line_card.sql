-- invoice_line_card: why a line of an invoice is as it is.
-- RULE: price-explained
\ir ../lib/billing.sql
\ir ../lib/invoice.sql
create function t.one(child bigint) returns bigint language sql
	return (select max(l.id) from guichet.invoice_line l
	where l.child = $1 and l.corrects is null);
select plan(5);
select t.campaign('2026-10-01') \g /dev/null
select t.bill(201) as anne \gset
create function t.told(id bigint) returns text language sql
	return t.q('accountant', format('select number, household, (name).given,
	activity, day, mark, price, custody, was, becomes, adjusted, note
	from api.invoice_line_card(%s)', id));
select is(t.told(t.one(111)), '(P2026-000001,"Anne et Bruno Martin",Léa,'
	'Cantine,2026-11-23,absent,100,one-household,,,,)', 'whose, and what for');
insert into guichet.adjustment (line, price, reason, note, made_at)
	values (t.one(111), 0, 'absence', 'Certificat', guichet.now());
select alike(t.told(t.one(111)), '%,0,absence,Certificat)',
	'what waits for it');
select t.credit(t.one(112), 40, 'error') as credit \gset
select alike(t.told((select id from guichet.invoice_line
	where invoice = :credit)), '%,-60,one-household,100,,error,%',
	'of a correction: what it is about');
select is(t.err('clerk', format('select * from api.invoice_line_card(%s)',
	t.one(111))), 'MU403', 'for who prepares');
select is(t.err('accountant', 'select * from api.invoice_line_card(999999)'),
	'MU404', 'one that is there');
select * from finish();
rollback;
