-- "X for Y": who may lend what, to whom, when; ending it; the journal.
-- RULE: delegation-own
-- RULE: delegation-dated
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(29);

-- The rights of these tests, whatever else the roles give by now.
delete from guichet.agent_right where what not in ('canteen-list',
	'kitchen-count', 'family-read', 'family-write', 'document-read',
	'request-read', 'request-decide', 'procedure-edit', 'procedure-publish',
	'import-run', 'account-admin', 'rights-admin');

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.lend(who text, n integer, absent text, agent text,
	rights text[], since date, until date) returns text language sql
	return coalesce(t.err(who, format('select * from api.delegation_add(%L, %L,
	    %L, %L, %L, %L, %L)', t.account(absent), t.account(agent), rights,
	    since, until, 'Congés', t.nonce(n))), 'ok');

select is(t.q('clerk', 'select count(*) from api.delegation_rights()'), '(7)',
	'what a clerk can lend is what they hold');
select is(t.q('kitchen', 'select * from api.delegation_rights()'),
	E'(canteen-list)\n(kitchen-count)', 'so with the kitchen');
select is(t.q('kitchen', 'select name, me from api.delegation_agents()'),
	E'("(Alix,Admin)",f)\n("(Karim,Cuisine)",t)\n("(Clara,Guichet)",f)',
	'the agents there are');
select is(t.lend('clerk', 1, null, 'kitchen', '{family-read}', '2026-11-17',
	'2026-11-20'), 'MU448', 'not for yesterday');
select is(t.lend('clerk', 1, null, 'kitchen', '{family-read}', '2026-11-20',
	'2026-11-19'), 'MU448', 'not ending before it begins');
select is(t.lend('clerk', 1, null, 'kitchen', '{family-read}', null,
	'2027-11-19'), 'MU448', 'a year at most');
select is(t.lend('clerk', 1, null, 'kitchen', '{import-run}', null,
	'2026-11-20'), 'MU449', 'not what one has not');
select is(t.lend('clerk', 1, null, 'kitchen', '{}', null, '2026-11-20'), 'MU449',
	'not nothing');
select is(t.lend('clerk', 1, null, 'clerk', '{family-read}', null,
	'2026-11-20'), 'MU443', 'not to oneself');
select is(t.lend('clerk', 1, null, 'anne', '{family-read}', null, '2026-11-20'),
	'MU404', 'not to a family');
select is(t.lend('kitchen', 1, 'clerk', 'kitchen', '{family-read}', null,
	'2026-11-20'), 'MU403', 'nobody takes another''s rights');
select is(t.lend('admin', 1, 'clerk', 'kitchen', '{family-read}', null,
	'2026-11-20'), 'MU403', 'nor gives them without the second factor');
select is(t.lend('clerk', 1, null, 'kitchen', '{family-read,request-read}', null,
	'2026-11-20'), 'ok', 'one lends one''s own');
select is(t.lend('clerk', 1, null, 'kitchen', '{family-read,request-read}', null,
	'2026-11-20'), 'ok', 'the same form again: the same answer');
select results_eq('select during::text, given_by from guichet.delegation',
	$$values ('[2026-11-18,2026-11-21)', 106::bigint)$$, 'once');
update guichet.session set level = 2 where digest = sha256('admin');
select is(t.lend('admin', 2, null, 'kitchen', '{import-run}', '2026-11-20',
	'2026-11-25'), 'MU447', 'an agent acts for one other at a time');
select is(t.lend('admin', 2, null, 'kitchen', '{rights-admin}', '2026-12-01',
	'2026-12-25'), 'MU449', 'the right to give rights is not lent');
select is(t.lend('admin', 2, 'clerk', 'admin', '{family-read}', '2026-12-01',
	'2026-12-25'), 'MU443', 'who may give rights does not take them');
select is(t.lend('admin', 2, 'clerk', 'kitchen', '{family-read}', '2026-12-01',
	'2026-12-25'), 'ok', 'but gives them for one who is ill');
select is(t.q('kitchen', 'select absent, since, until, state, mine
	from api.delegations()'),
	E'("(Clara,Guichet)",2026-12-01,2026-12-25,coming,f)\n'
	|| '("(Clara,Guichet)",2026-11-18,2026-11-20,in-force,f)',
	'who acts sees for whom');
select is(t.q('kitchen', 'select what from api.delegation_parts()'),
	E'(family-read)\n(request-read)\n(family-read)', 'and with what');
select is(t.q('admin', format('select absent, agent_name, until
	from api.agent_delegations(%s)', t.account('kitchen'))),
	E'("(Clara,Guichet)","(Karim,Cuisine)",2026-11-20)\n'
	|| '("(Clara,Guichet)","(Karim,Cuisine)",2026-12-25)',
	'so does who may give rights');
select is(t.err('kitchen', format('select * from api.delegation_end(%s, %L)',
	(select min(id) from guichet.delegation), t.nonce(3))), 'MU404',
	'who borrows does not end it');
select is(t.err('clerk', format('select * from api.delegation_end(%s, %L)',
	(select min(id) from guichet.delegation), t.nonce(3))), null,
	'who lends does');
select is((select count(*) from guichet.delegation where superseded_at is null
	and during @> guichet.today()), 0::bigint, 'it is over today');

-- The journal.
select is(t.q('kitchen', 'select count(*) from api.journal(null, null, null,
	null, null)'), '(0)', 'the journal is for who may give rights');
select is(t.q('admin', 'select action, person from api.journal(''guichet'', null,
	null, null, null)'), E'(delegation-end,"(Clara,Guichet)")\n'
	|| '(delegation-add,"(Clara,Guichet)")', 'by person');
select is(t.q('admin', format('select action from api.journal(null,
	''account:%s'', ''2026-11-18'', ''2026-11-18'', 1)', t.account('clerk'))),
	E'(delegation-end)\n(delegation-add)\n(delegation-add)',
	'by object and days');
select is(t.q('admin', 'select page, pages, total from api.journal_pages(
	''guichet'', null, null, null, null)'), '(1,1,2)', 'how long it is');

select * from finish();
rollback;
