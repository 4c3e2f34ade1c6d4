-- The night's look at the ledger says what does not hold.
-- RULE: ledger-zero-sum
\ir ../lib/town.sql
\ir ../lib/ledger.sql
select plan(4);

insert into guichet.job (id, kind, args, due_at, created_at)
	values (1, 'ledger-check', '{}', guichet.now(), guichet.now());
select is((select ended from api.job_ledger_check(1)), true::shape.flag,
	'an empty ledger holds');
select guichet.ledger_post(t.regie(), guichet.now(), t.charge('a', 201, 10))
	\g /dev/null
select is((select string_agg(fault || ' ' || object, ', ' order by fault)
	from guichet.ledger_faults()),
	'a home that owes another sum than its invoices 201, '
	'a home whose balance is not its bills less its payments 201',
	'a charge without an invoice is a fault');
select is(t.err('select api.job_ledger_check(1)'), 'MU723', 'the job fails');
select ok((select at = '04:20' from guichet.schedule
	where kind = 'ledger-check'), 'it runs each night');

select * from finish();
rollback;
