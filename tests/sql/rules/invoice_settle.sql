-- What comes in settles the oldest due; what is too much, or credited, meets the
-- next invoice or is given back.
-- RULE: settlement-oldest-first
-- RULE: payer-balance
-- RULE: ledger-is-invoices
-- RULE: credit-within-invoice
-- RULE: refund-two-agents
\ir ../lib/town.sql
\ir ../lib/billed.sql
select plan(46);

create function t.sums(p bigint) returns text language sql as
	$$select issued || ' - ' || credited || ' - ' || paid || ' + '
	|| refunded || ' - ' || passed || ' = ' || balance
	from guichet.payer_sums(p)$$;

select t.invoice(201, '2026-10-05', '111 canteen 2026-09-21 330',
	'112 canteen 2026-09-21 330') as first \gset
select t.invoice(201, '2026-11-05', '111 canteen 2026-10-05 1000') as second \gset
select t.invoice(202, '2026-11-05', '113 canteen 2026-10-05 500') as other \gset
select is(t.balance(201), 1660::bigint, 'two invoices are owed');
select is(guichet.family_open(t.regie(), 201), 1660::bigint, 'and open');

-- --- payments
select t.pay(201, 400, '2026-11-10') as one \gset
select is(t.stands(:first), 'part-paid 400/660', 'the oldest due first');
select is(t.stands(:second), 'issued 0/1000', 'the other waits');
select is(t.stands(:other), 'issued 0/500', 'nobody else''s');
select t.pay(201, 1260 + 40, '2026-11-11') as two \gset
select is(t.stands(:first), 'paid 660/660', 'then it is paid');
select is(t.stands(:second), 'paid 1000/1000', 'then the next');
select is(t.balance(201), -40::bigint, 'what is too much is the home''s');
select is((select balance from guichet.ledger_account
	where kind = 'overpaid' and payer = 201)::bigint, -40::bigint,
	'on an account of its own');
select is(t.sums(201), '1660 - 0 - 1700 + 0 - 0 = -40', 'C5');
select is(guichet.receipt_post(t.regie(), 201, 400, 'cash', 'R1', guichet.now()),
	:one::bigint, 'a receipt that is sent again is posted once');
select is(t.balance(201), -40::bigint, 'and changes nothing');
select is(t.err($$select guichet.receipt_post(t.regie(), 201, 0, 'cash', 'x',
	guichet.now())$$), 'MU724', 'a receipt of nothing is none');
select is(t.err($$select guichet.receipt_post(t.regie(), 201, 5, 'bank', 'x',
	guichet.now())$$), 'MU724', 'the counter takes cash and cheques');
select is(t.err(format('select guichet.invoice_settle(%s, %s, 1)', :first,
	:one)), 'MU724', 'no more than what is owed');
select is(t.err(format('select guichet.invoice_settle(%s, %s, -661)', :first,
	:one)), 'MU724', 'nor less than nothing');
select is(t.err(format('select guichet.invoice_settle(0, %s, 1)', :one)),
	'MU404', 'of an invoice there is');

-- The next invoice meets the forty cents.
select t.invoice(201, '2026-11-18', '111 canteen 2026-11-16 330') as third \gset
select guichet.credit_carry(t.regie(), '{201,202}') \g /dev/null
select is(t.stands(:third), 'part-paid 40/330', 'what was too much settles it');
select is((select balance from guichet.ledger_account
	where kind = 'overpaid' and payer = 201)::bigint, 0::bigint, 'and is used');
select guichet.credit_carry(t.regie(), '{201,202}') \g /dev/null
select is(t.stands(:third), 'part-paid 40/330', 'once');

-- The second payment comes back: what it paid is owed again, and so is what its
-- surplus settled.
select guichet.receipt_return(:two, 'Chèque sans provision') as back \gset
select is(t.stands(:first), 'part-paid 400/660', 'its part is owed again');
select is(t.stands(:second), 'issued 0/1000', 'and the whole of that');
select is(t.stands(:third), 'issued 0/330', 'and what its surplus settled');
select is(t.sums(201), '1990 - 0 - 400 + 0 - 0 = 1590', 'C5');
select is(t.err(format('select guichet.receipt_return(%s, ''x'')', :two)),
	'MU721', 'it comes back once');
select is(t.err(format('select guichet.receipt_return(%s, ''x'')', (select
	journal from guichet.invoice where id = :first))), 'MU404',
	'only receipts do');
select is_empty('select * from guichet.ledger_faults()', 'the ledger holds');

-- A payer names the invoice.
select t.pay(201, 330, '2026-11-12', :third) \g /dev/null
select is(t.stands(:third), 'paid 330/330', 'the named invoice comes first');

-- --- credit notes
select t.credit(:second, '2026-11-18', '1 700') as note \gset
select is(guichet.credit_settle(:note, :second), 0::bigint,
	'a credit settles its invoice first');
select is(t.stands(:second) || ', ' || t.stands(:note),
	'part-paid 700/1000, paid -700/-700', 'of both that much is settled');
select t.credit(:second, '2026-11-18', '1 300') as rest \gset
select guichet.credit_settle(:rest, :second) \g /dev/null
select is(t.stands(:second), 'credited 1000/1000',
	'an invoice that credits settled alone is credited');
select t.credit(:third, '2026-11-18', '1 130') as late \gset
select is(guichet.credit_settle(:late, :third), 130::bigint,
	'of a paid invoice the credit is left');
select guichet.credit_carry(t.regie(), '{201}') \g /dev/null
select is(t.stands(:first) || ', ' || t.stands(:late),
	'part-paid 530/660, paid -130/-130', 'it is carried to what is open');
select is(t.sums(201), '1990 - 1130 - 730 + 0 - 0 = 130', 'C5');

-- --- refunds
select t.pay(202, 500, '2026-11-12') \g /dev/null
select t.credit(:other, '2026-11-18', '1 200') as given \gset
update guichet.invoice set choice = 'refund', chosen_at = guichet.now()
	where id = :given;
select guichet.refund_request(:given) as refund \gset
select is(t.err(format('select guichet.refund_request(%s)', :given)), 'MU409',
	'it is asked for once');
select is(t.err(format('select guichet.refund_request(%s)', :late)), 'MU724',
	'what is used is not given back');
select t.invoice(202, '2026-11-18', '113 canteen 2026-11-16 330') as fourth \gset
select guichet.credit_carry(t.regie(), '{202}') \g /dev/null
select is(t.stands(:fourth), 'issued 0/330',
	'what is to be given back is not carried over');
select guichet.refund_approve(:refund) \g /dev/null
select is(t.stands(:given), 'paid -200/-200', 'once approved it is used');
select is(t.sums(202), '830 - 200 - 500 + 200 - 0 = 330', 'C5');
select is(t.err(format('select guichet.refund_approve(%s)', :refund)), 'MU409',
	'it is approved once');
select is(t.err('update guichet.refund set requested_by = 101,
	approved_by = 101'), '23514', 'nobody approves what they asked for');

-- --- the treasury
select guichet.invoice_pass(:fourth, 'title', 'Trois relances') \g /dev/null
select is(t.stands(:fourth), 'titled 0/330', 'it has passed to the treasury');
select is(t.sums(202), '830 - 200 - 500 + 200 - 330 = 0',
	'and is not owed here');
select is(t.err(format('select guichet.invoice_pass(%s, ''write-off'', ''x'')',
	:fourth)), 'MU724', 'it is frozen here');

select lives_ok('set constraints all immediate', 'every journal is whole');
select is_empty('select * from guichet.ledger_faults()', 'the ledger holds');

select * from finish();
rollback;
