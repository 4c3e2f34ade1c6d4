-- A correction is a journal that takes another back, whole and once.
-- RULE: ledger-reversal
\ir ../lib/town.sql
\ir ../lib/ledger.sql
select plan(11);

select guichet.ledger_post(t.regie(), guichet.now(), t.charge('a', 201, 1000)
	|| t.charge('b', 201, 30)) \g /dev/null
select id as a from guichet.ledger_journal where object = 'a' \gset
select guichet.ledger_reverse(:a, 'Facturé deux fois') as r \gset
select is(t.balance(201), 30::bigint, 'what is taken back is owed no more');
select is(t.held(), -30::numeric, 'and the service has it no more');
select is((select reverses || ' ' || purpose || ' ' || reason
	from guichet.ledger_journal where id = :r),
	:a || ' reversed Facturé deux fois', 'the journal says what it takes back');
select is((select count(*) from guichet.ledger_line where journal = :a),
	2::bigint, 'the first one stands');
select is(t.err(format('select guichet.ledger_reverse(%s, ''x'')', :a)), 'MU721',
	'once');
select is(t.err(format('select guichet.ledger_reverse(%s, ''x'')', :r)), 'MU721',
	'a reversal stands');
select is(t.err('select guichet.ledger_reverse(0, ''x'')'), 'MU404',
	'only what there is');
select is(t.err(format($q$do $x$ begin perform guichet.ledger_post(t.regie(),
	guichet.now(), array(select row('invoice', 'b', 'reversed', account,
	amount)::guichet.ledger_entry from unnest(t.charge('b', 201, 29))),
	'Moins', %s); set constraints all immediate; end $x$$q$,
	(select id from guichet.ledger_journal where object = 'b'))), 'MU722',
	'not a part of it, nor more');
select is(t.err(format($q$do $x$ begin perform guichet.ledger_post(t.regie(),
	guichet.now(), array(select row('invoice', 'b', 'issued-again', account,
	-amount)::guichet.ledger_entry from unnest(t.charge('b', 201, 30))),
	'Moins', %s); end $x$$q$,
	(select id from guichet.ledger_journal where object = 'b'))), '23514',
	'and it says that it does');
select lives_ok('set constraints all immediate', 'all that stands is whole');
select is_empty('select * from guichet.ledger_book_faults()', 'the ledger holds');

select * from finish();
rollback;
