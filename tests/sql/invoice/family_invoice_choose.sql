-- What a home wants done with a credit (api.family_invoice_choose).
-- RULE: credit-choice
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(7);

select t.credit(t.il(202, 113), 216, 'contest') as note \gset
create function t.choose(n integer, id bigint, what text) returns text
	language sql return format('select * from api.family_invoice_choose(%s,
	%L, %L)', id, what, t.nonce(n));
create function t.chosen() returns text language sql as
	$$select concat_ws(' ', choice, chosen_by) from guichet.invoice
	where kind = 'credit-note'$$;
select is(t.err('david', t.choose(41, :note, 'refund')), 'MU404',
	'not the other parent');
select is(t.err('claire', t.choose(42, :note, 'champagne')), 'MU455',
	'one of two');
select is(t.q('claire', t.choose(43, :note, 'carry-over')), format('(%s)', :note),
	'carried over');
select is(t.chosen(), 'carry-over 103', 'who chose is kept');
select is(t.q('claire', $$select choose from api.family_invoices()
	where kind = 'credit-note'$$), '(t)', 'while it is not used, otherwise');
select is(t.err('claire', t.choose(44, :claire, 'refund')), 'MU404',
	'an invoice is no credit');
select t.force(format('update guichet.invoice set settled = total,
	state = %L where id = %s', 'paid', :note)) \g /dev/null
select is(t.err('claire', t.choose(45, :note, 'refund')), 'MU409',
	'nothing is left of it');

select * from finish();
rollback;
