-- What was issued stays: guichet.invoice_frozen, invoice_line_frozen.
-- RULE: invoice-frozen
\ir ../lib/issued.sql
select plan(15);

select t.approved('2026-11-01') as c \gset
update guichet.invoice set payer_name = 'Brouillon' where payer = 201;
select is((select payer_name from guichet.invoice where payer = 201), 'Brouillon',
	'a draft changes');
select t.final(:c) \g /dev/null
select id as v from guichet.invoice where payer = 201 \gset
select is(t.err(format($$update guichet.invoice set total = 100
	where id = %s$$, :v)), 'MU731', 'an issued total does not');
select is(t.err(format($$update guichet.invoice set number = 'P2026-000009'
	where id = %s$$, :v)), 'MU731', 'nor a number');
select is(t.err(format($$update guichet.invoice set payer_name = 'X'
	where id = %s$$, :v)), 'MU731', 'nor a name');
select is(t.err(format($$update guichet.invoice set state = 'draft'
	where id = %s$$, :v)), 'MU731', 'it is never a draft again');
select is(t.err(format($$delete from guichet.invoice where id = %s$$, :v)),
	'MU731', 'nor does it go');
select is(t.err(format($$update guichet.invoice_line set price = 1
	where invoice = %s$$, :v)), 'MU731', 'no line changes');
select is(t.err(format($$delete from guichet.invoice_line
	where invoice = %s$$, :v)), 'MU731', 'goes');
select is(t.err(format($$insert into guichet.invoice_line (invoice, n, payer,
	line, part, child, activity, day, mark, custody, tariff, price)
	select invoice, 9, payer, line, 9, child, activity, day, mark, custody,
	tariff, 1 from guichet.invoice_line where invoice = %s limit 1$$, :v)),
	'MU731', 'or comes');
select is(t.err('truncate guichet.invoice_line cascade'), 'MU403', 'nor all at once');
select is(t.err('truncate guichet.invoice cascade'), 'MU403', 'nor the invoices');
-- As the owner of the functions, and of the tables.
grant usage on schema t to api;
set local role api;
select is(t.err(format($$update guichet.invoice set total = 100
	where id = %s$$, :v)), 'MU731', 'not by a function either');
reset role;
update guichet.invoice set published_at = guichet.now() where id = :v;
select is(t.err(format($$update guichet.invoice set published_at = null
	where id = %s$$, :v)), 'MU731', 'what was published stays so');
select lives_ok(format($$update guichet.invoice set state = 'part-paid',
	settled = 50 where id = %s$$, :v), 'it is paid');
select is(t.err(format($$update guichet.invoice set state = 'credited'
	where id = %s; update guichet.invoice set state = 'issued'
	where id = %s$$, :v, :v)), 'MU731', 'by the steps there are');

select * from finish();
rollback;
