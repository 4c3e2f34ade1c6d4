-- What a family does with a credit: guichet.credit_choose.
\ir ../lib/issued.sql
select plan(10);

select t.approved('2026-11-01') as c \gset
select t.final(:c) \g /dev/null
-- Claire has paid before she is credited.
select guichet.receipt_post(1, 202, 1360, 'cash', 'R1', guichet.now())
	\g /dev/null
select guichet.adjust(t.billed(113), 360, 'error') \g /dev/null
select guichet.adjust(t.billed(112), 0, 'error') \g /dev/null
select guichet.corrective_make(:c) as k \gset
select t.approve(:k) \g /dev/null
select t.final(:k) \g /dev/null
select id as n from guichet.invoice where kind = 'credit-note' and payer = 202
	\gset
select id as o from guichet.invoice where kind = 'credit-note' and payer = 201
	\gset
select is(guichet.credit_left(:n), 1000::bigint, 'what is left of it');
select is(coalesce(guichet.credit_left(:o), 0), 0::bigint,
	'the other settles what it corrects');
select is(t.err(format($$select guichet.credit_choose(%s, 'refund')$$, :n)),
	'MU404', 'not before it is published');
select t.publish(:k) \g /dev/null
select is(t.err(format($$select guichet.credit_choose(%s, 'refund')$$, :o)),
	'MU409', 'nothing is left of that one');
select guichet.credit_choose(:n, 'carry-over') \g /dev/null
select is((select concat_ws(' ', choice, chosen_at is not null)
	from guichet.invoice where id = :n), 'carry-over t', 'it is chosen');
select guichet.credit_choose(:n, 'refund') \g /dev/null
select is((select string_agg(concat_ws(' ', credit_note = :n, payer, amount,
	state), ', ') from guichet.refund), 't 202 1000 requested',
	'given back if they prefer');
select is(t.err(format($$select guichet.credit_choose(%s, 'carry-over')$$, :n)),
	'MU409', 'once');
-- It does not meet the next invoice then.
select t.contest('claire', 31, 113) \g /dev/null
select is(t.owes(202), -1000::bigint, 'the town owes them so much');
select guichet.credit_carry(1, array[202]) \g /dev/null
select is(guichet.credit_left(:n), 1000::bigint, 'it waits to be given back');
select is(t.err($$select guichet.credit_choose(0, 'refund')$$), 'MU404',
	'no such credit');

select * from finish();
rollback;
