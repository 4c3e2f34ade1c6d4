-- invoice_lines: an invoice day by day.
\ir ../lib/billing.sql
\ir ../lib/invoice.sql
create function t.one(child bigint) returns bigint language sql
	return (select max(l.id) from guichet.invoice_line l
	where l.child = $1 and l.corrects is null);
select plan(4);
select t.campaign('2026-10-01') \g /dev/null
select t.bill(201) as anne \gset
create function t.lines(id bigint) returns text language sql
	return t.q('accountant', format('select (name).given, activity, day,
	mark, price, becomes, adjusted from api.invoice_lines(%s)', id));
select is(t.lines(:anne), '(Léa,Cantine,2026-11-23,absent,100,,)
(Tom,Cantine,2026-11-23,present,100,,)', 'by child and day');
insert into guichet.adjustment (line, price, reason, made_at)
	values (t.one(111), 0, 'absence', guichet.now());
select alike(t.lines(:anne), '(Léa,Cantine,2026-11-23,absent,100,0,absence)%',
	'a correction that waits is told');
select t.credit(t.one(112), 40, 'error') as credit \gset
select is(t.lines(:credit), '(Tom,Cantine,2026-11-23,present,-60,,error)',
	'and why a line of a credit note is there');
select is(t.err('clerk', format('select * from api.invoice_lines(%s)', :anne)),
	'MU403', 'for who prepares');
select * from finish();
rollback;
