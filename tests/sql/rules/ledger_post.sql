-- Journals are posted whole, once, in order, and stand.
-- RULE: ledger-zero-sum
-- RULE: ledger-append-only
-- RULE: ledger-once
-- RULE: ledger-order
\ir ../lib/town.sql
\ir ../lib/ledger.sql
select plan(34);

-- --- accounts
select is(t.account('family', 201), t.account('family', 201),
	'an account is made once');
select isnt(t.account('family', 201), t.account('family', 202),
	'each home has its own');
select is((select count(*) from guichet.ledger_families(t.regie(),
	'{204,201,204}')), 2::bigint, 'many are made at once, each once');
select is((select balance + version from guichet.ledger_account
	where id = t.account('family', 201)), 0::bigint, 'it begins at zero');

-- --- posting
select is((select count(*) from guichet.ledger_post(t.regie(), guichet.now(),
	t.charge('a', 201, 1000) || t.charge('b', 202, 500)
	|| t.charge('c', 201, 30))), 3::bigint, 'three events are three journals');
select is(t.balance(201), 1030::bigint, 'what is charged is owed');
select is((select string_agg(l.amount || '=' || l.balance || '.' || l.version, ' '
	order by l.version) from guichet.ledger_line l
	where l.account = t.account('family', 201)), '1000=1000.1 30=1030.2',
	'each line says the balance after it, and which it is');
select is(t.held(), -1530::numeric, 'the service has what the families owe');
select is((select count(*) from guichet.ledger_post(t.regie(), guichet.now(),
	t.charge('a', 201, 1000) || t.charge('d', 202, 7))), 1::bigint,
	'what was posted is left out of a repeat');
select is(t.balance(201) || ' ' || t.balance(202), '1030 507',
	'and counts once');
select is((select distinct purpose || ' ' || source from guichet.ledger_post(
	t.regie(), guichet.now(), t.charge('e', 201, 5))), 'issued invoice',
	'the answer names what was posted');
select is((select count(*) from guichet.ledger_post(t.regie(), guichet.now(),
	t.charge('z', 201, 0))), 0::bigint, 'nothing is no journal');
select is((select count(*) from guichet.ledger_post(t.regie(), guichet.now(),
	'{}')), 0::bigint, 'nor is no line');
select is((select happened_at::date || ' ' || booked_at::date
	from guichet.ledger_journal j, guichet.ledger_post(t.regie(),
	    '2026-11-02', t.charge('f', 201, 5)) p where j.id = p.journal),
	null, 'within the statement that makes it a journal is not seen yet');
select is((select happened_at::date || ' ' || booked_at::date
	from guichet.ledger_journal where object = 'f'),
	'2026-11-02 2026-11-18', 'when it happened, when we wrote it');
insert into guichet.regie (id, code, label, prefix)
	values (77, 'autre', 'Autre', 'X');
select is(t.err($$select guichet.ledger_post(77, guichet.now(),
	t.charge('g', 201, 5))$$), 'MU720', 'a régie posts to its own accounts');
select is(t.err($$select guichet.ledger_post(t.regie(), guichet.now(),
	array[row('invoice', 'g', 'issued', 0, 5)::guichet.ledger_entry])$$),
	'MU720', 'and to those that exist');

-- --- zero sum
select is(t.err($$select guichet.ledger_post(t.regie(), guichet.now(),
	(t.charge('g', 201, 5))[1:1])$$), 'MU722', 'one line is no journal');
select is(t.err($q$do $x$ begin insert into guichet.ledger_journal (regie, source,
	object, purpose, happened_at, booked_at) values (t.regie(), 'invoice',
	'g', 'issued', guichet.now(), guichet.now());
	set constraints all immediate; end $x$$q$), 'MU722',
	'nor is none: its transaction does not end');
select is(t.err($q$do $x$ declare j bigint; begin
	insert into guichet.ledger_journal (regie, source, object, purpose,
	happened_at, booked_at) values (77, 'invoice', 'g', 'issued',
	guichet.now(), guichet.now()) returning id into j;
	perform t.by_hand(j, 201, 5);
	set constraints all immediate; end $x$$q$), 'MU722',
	'lines are of the journal''s régie');
select lives_ok('set constraints all immediate', 'what was posted is whole');

-- --- append-only
select is(t.err('update guichet.ledger_line set amount = 1'), 'MU403',
	'no line is changed, whoever asks');
select is(t.err('delete from guichet.ledger_line'), 'MU403', 'none goes');
select is(t.err('truncate guichet.ledger_line'), 'MU403', 'nor do all');
select is(t.err('update guichet.ledger_journal set reason = null'), 'MU403',
	'no journal is changed');
select is(t.err('delete from guichet.ledger_journal'), 'MU403', 'none goes');
select is(t.err('truncate guichet.ledger_journal cascade'), 'MU403',
	'nor do all');
select is(t.err('delete from guichet.ledger_account'), 'MU403',
	'no account goes');
select is(t.err('update guichet.ledger_account set balance = balance + 1'),
	'MU722', 'an account moves with its lines alone');
select is(t.err('update guichet.ledger_account set currency = ''USD''
	where payer = 201'), 'MU722', 'and stays whose it is');
select is(t.err($$insert into guichet.ledger_account (regie, kind, currency,
	balance) values (t.regie(), 'cash', 'EUR', 5)$$), 'MU722',
	'no account begins with money');
select is(t.err($$insert into guichet.ledger_line (journal, n, account, amount,
	balance, version) select max(j.id), 50, t.account('cash'), 5, 5, 1
	from guichet.ledger_journal j$$), 'MU722',
	'what is added to a journal is whole as well');
select is(t.err($$insert into guichet.ledger_line (journal, n, account, amount,
	balance, version) select max(j.id), n, t.account('cash'), x, b, n
	from guichet.ledger_journal j, (values (50, 5, 5), (51, -5, 1))
	    v (n, x, b) group by n, x, b$$), 'MU722',
	'and in the order of its accounts');

select is_empty('select * from guichet.ledger_book_faults()', 'the ledger holds');

select * from finish();
rollback;
