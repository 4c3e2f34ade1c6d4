-- campaign_card: one campaign.
\ir ../lib/billing.sql
select plan(7);
select t.begin(1) \g /dev/null
create function t.card(who text, columns text) returns text language sql
	return t.q(who, format('select %s from api.campaign_card(%s)', columns,
	t.campaign()));
select is(t.card('accountant', 'regie, kind, first, last, state, version,
	digest, invoices, amount, mine, stale, running'),
	'("Régie des accueils périscolaires",monthly,2026-11-01,2026-11-30,open,1,'
	',0,0,t,f,f)', 'as it begins');
update guichet.regie set small_debt = 0;
select t.run() \g /dev/null
select is(t.card('accountant', 'state, invoices, carried, lines, amount, middle,
	highest, last_amount, blocking, waived, told, drafted_by, stale'),
	'(draft,2,0,3,1560,200,1360,,0,0,1,"(Ava,Compte)",f)', 'and is drafted');
select is(t.card('accountant', 'digest'), format('(%s)',
	encode(guichet.campaign_digest(t.campaign()), 'hex')),
	'what it is known by');
select is(t.card('cash-officer', 'mine'), '(f)', 'another may approve it');
select t.contest('anne', 20, 112) \g /dev/null
select is(t.card('accountant', 'stale'), '(t)',
	'a contest since the draft makes it older than its days');
select is(t.err('accountant', 'select * from api.campaign_card(999)'), 'MU404',
	'no other');
select is(t.err('clerk', format('select * from api.campaign_card(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
