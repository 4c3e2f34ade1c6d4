-- Credit notes and complements: guichet.corrective_make.
-- RULE: billing-closed-month
\ir ../lib/issued.sql
select plan(25);

select t.approved('2026-11-01') as c \gset
select is(t.err(format('select guichet.corrective_make(%s)', :c)), 'MU730',
	'what is not issued is not corrected');
select t.final(:c) \g /dev/null
select is(t.err(format('select guichet.corrective_make(%s)', :c)), 'MU732',
	'nothing waits');
select is(t.err('select guichet.corrective_make(0)'), 'MU404', 'no such campaign');

-- Lea: 100 to 30; Tom: 100 to 120; Zoe: 1360 to nothing.
select guichet.adjust(t.billed(111), 30, 'absence') \g /dev/null
select guichet.adjust(t.billed(112), 120, 'error', null, 'Sortie tardive')
	\g /dev/null
select guichet.adjust(t.billed(113), 0, 'error') \g /dev/null
select guichet.corrective_make(:c) as k \gset
select is((select concat_ws(' ', kind, corrects, during, state)
	from guichet.campaign where id = :k), format('corrective %s '
	'[2026-11-01,2026-12-01) draft', :c), 'a campaign of its own');
select is((select string_agg(concat_ws(' ', v.payer, v.kind, v.total, v.lines,
	(select o.number from guichet.invoice o where o.id = v.corrects)), ', '
	order by v.payer, v.kind) from guichet.invoice v where v.campaign = :k),
	'201 credit-note -70 1 P2026-000001, 201 invoice 20 1 P2026-000001, '
	'202 credit-note -1360 1 P2026-000002', 'for each home what is too much '
	'and what lacks');
select is((select string_agg(concat_ws(' ', i.child, i.price,
	i.corrects = t.billed(i.child)), ', ' order by i.child)
	from guichet.invoice_line i join guichet.invoice v on v.id = i.invoice
	where v.campaign = :k), '111 -70 t, 112 20 t, 113 -1360 t',
	'line by line, each tied to the first');
select is(guichet.corrective_make(:c), :k::bigint, 'asked twice: the same one');
select is((select count(*) from guichet.invoice where campaign = :k), 3::bigint,
	'drafted again');
select t.approve(:k) \g /dev/null
select guichet.adjust(t.billed(112), 130, 'error') \g /dev/null
select is(t.err(format('select guichet.campaign_finalise(%s)', :k)), 'MU733',
	'not what was approved any more');
select guichet.adjust(t.billed(112), 120, 'error') \g /dev/null
update guichet.campaign set state = 'draft', approved_by = null where id = :k;
select t.approve(:k) \g /dev/null
select t.final(:k, 1) \g /dev/null
select is(t.issued(), 'P2026-A000001 201 -70, P2026-A000002 202 -1360, '
	'P2026-000001 201 200, P2026-000002 202 1360, P2026-000003 201 20',
	'credit notes have a series of their own');
select is((select string_agg(concat_ws(' ', number, state, settled), ', '
	order by kind, serial) from guichet.invoice),
	'P2026-A000001 paid -70, P2026-A000002 paid -1360, '
	'P2026-000001 part-paid 70, P2026-000002 credited 1360, '
	'P2026-000003 issued 0', 'they settle what they correct');
select is(t.owes(201), 150::bigint, 'the account of one home');
select is(t.owes(202), 0::bigint, 'and of the other');
select is((select balance::bigint from guichet.ledger_account where kind = 'service'),
	-150::bigint, 'the service has charged so much less');
select is((select due_day from guichet.invoice where kind = 'credit-note'
	limit 1), null, 'a credit note is not due');
select is((select count(*) from guichet.adjustment_due where due <> 0), 0::bigint,
	'nothing waits');
select is(t.err(format('select guichet.corrective_make(%s)', :c)), 'MU732',
	'nor is there anything to correct');
-- Once more on the same line: what was credited counts.
select guichet.adjust(t.billed(113), 400, 'error') \g /dev/null
select is((select due from guichet.adjustment_due where due <> 0), 400::bigint,
	'a credit may have been too much');
select guichet.adjust(i.id, 0, 'error') from guichet.invoice_line i
	where i.corrects = t.billed(113) \g /dev/null
select is((select count(*) from guichet.adjustment_due where due <> 0), 0::bigint,
	'a line that corrects leads to the first');
select guichet.adjust(t.billed(113), 400, 'error') \g /dev/null
-- A small complement waits, but not for ever; a credit never does.
update guichet.regie set small_debt = 1500, carry_months = 2;
select guichet.adjust(t.billed(111), 29, 'error') \g /dev/null
select guichet.corrective_make(:c) as k \gset
select is((select string_agg(concat_ws(' ', payer, total, carried), ', '
	order by payer) from guichet.invoice where campaign = :k),
	'201 -1 f, 202 400 t', 'a small complement waits');
select t.approve(:k) \g /dev/null
select t.final(:k) \g /dev/null
select is((select count(*) from guichet.invoice where campaign = :k), 1::bigint,
	'without being issued');
select is((select due from guichet.adjustment_due where due <> 0), 400::bigint,
	'it is still due');
update guichet.adjustment set made_at = guichet.now() - interval '3 months'
	where superseded_at is null;
select guichet.corrective_make(:c) as k \gset
select is((select carried from guichet.invoice where campaign = :k), false,
	'after that many months it is asked for');
select is((select sum(price) >= 0 from guichet.invoice_line
	where coalesce(corrects, id) = t.billed(113)), true,
	'the credits of a line never exceed it');
select is_empty('select * from guichet.ledger_faults()', 'the ledger is whole');

select * from finish();
rollback;
