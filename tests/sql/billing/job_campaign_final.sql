-- From an approved campaign to issued invoices: job_campaign_final.
-- RULE: invoice-no-gap
-- RULE: invoice-sum
\ir ../lib/issued.sql
select plan(27);

select t.approved('2026-11-01') as c \gset
select is(t.err(format('select guichet.campaign_final_batch(%s)', :c)), 'MU730',
	'nothing is issued before it is asked for');
select guichet.campaign_finalise(:c) \g /dev/null
select is((select string_agg(distinct state, ' ') from guichet.day_slot
	where activity = 'canteen' and day = '2026-11-23' and school = 1),
	'invoiced', 'its days are locked');
select is((select state from guichet.day_slot where activity = 'canteen'
	and day = '2026-11-24' and school = 1), 'open', 'others are not');
select is((select concat_ws(' ', kind, args, state) from guichet.job
	where id = (select job from guichet.campaign where id = :c)),
	format('campaign-final {"campaign": %s} due', :c), 'a job issues it');
select lives_ok(format('select guichet.campaign_finalise(%s)', :c),
	'asked twice');
select is((select count(*) from guichet.job where kind = 'campaign-final'), 1::bigint,
	'it is one job');
savepoint s;
update guichet.invoice_line set price = price + 1 where payer = 201 and n = 1;
select is(t.err(format('select guichet.campaign_final_batch(%s)', :c)), 'MU733',
	'lines that are not the total are not issued');
rollback to s;
select is(guichet.campaign_final_batch(:c, 1), false, 'a batch');
select is(t.issued(), 'P2026-000001 201 200', 'has issued one');
-- A rollback gives its number back.
savepoint s;
select guichet.campaign_final_batch(:c, 1) \g /dev/null
select is(t.issued(), 'P2026-000001 201 200, P2026-000002 202 1360', 'the next');
rollback to s;
select is((select last from guichet.invoice_series), 1,
	'leaves no gap when it is taken back');
select is((select string_agg(ended::text, ' ') from api.job_campaign_final(
	(select job from guichet.campaign where id = :c))), 'false', 'the job goes on');
select is((select string_agg(ended::text, ' ') from api.job_campaign_final(
	(select job from guichet.campaign where id = :c))), 'true', 'and ends');
select is(t.issued(), 'P2026-000001 201 200, P2026-000002 202 1360', 'all is issued');
select is((select state from guichet.campaign where id = :c), 'final', 'final');
select is((select string_agg(concat_ws(' ', payer_name, (payer_address).line1,
	issue_day, due_day, state), ', ' order by serial) from guichet.invoice),
	'Anne et Bruno Martin 1 rue du Four 2026-11-23 2026-12-23 issued, '
	'Claire Petit 2 rue du Four 2026-11-23 2026-12-23 issued',
	'with names, addresses and days');
select is(t.owes(201), 200::bigint, 'a home owes its total');
select is((select string_agg(concat_ws(' ', kind, grouped, balance), ', ')
	from guichet.ledger_account where kind = 'service'),
	'service canteen -1560', 'the service has charged it');
select is((select count(*) from guichet.invoice v join guichet.ledger_journal j
	on j.id = v.journal and j.source = 'invoice' and j.object = v.id::text),
	2::bigint, 'each has its journal');
select is_empty('select * from guichet.ledger_faults()', 'the ledger is whole');
select is(guichet.campaign_final_batch(:c), true, 'again: nothing to do');
select is((select count(*) from guichet.ledger_journal), 2::bigint, 'posted once');

-- Numbers: each kind and year has its own, from 1.
select is(guichet.invoice_serial(1, 'invoice', 2026, 3), 3, 'three at once');
select is(guichet.invoice_serial(1, 'invoice', 2026), 6, 'then the next');
select is(guichet.invoice_serial(1, 'invoice', 2027), 1, 'a year begins at 1');
select is(guichet.invoice_serial(1, 'credit-note', 2026), 1,
	'credit notes have their own');
select is(guichet.invoice_number('P', 'credit-note', 2026, 12), 'P2026-A000012',
	'and look different');

select * from finish();
rollback;
