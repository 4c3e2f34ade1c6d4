-- family_custody_propose: custody and authority change in words, and wait.
-- RULE: family-change-waits
\ir ../lib/town.sql
select plan(4);

create function t.ask(who text, about text) returns text language sql
	return format('select * from api.family_custody_propose(113, %L, %L, %L,
	%L)', about, 'Une semaine sur deux', '2026-12-01', t.nonce(1));
select is(t.q('david', t.ask('david', 'custody')), '(custody)', 'asked');
select is((select row(fact, subject, proposed, person)::text
	from guichet.family_change), '(custody,113,"{""from"": ""2026-12-01"", '
	'""asked"": ""Une semaine sur deux""}",104)', 'in words, with a day');
select is(t.q('claire', 'select count(*) from api.family_waiting()'), '(0)',
	'the other parent does not read what one asks for');
select is(t.err('david', replace(t.ask('david', 'money'),
	t.nonce(1), t.nonce(2))), 'MU455', 'nothing else');

select * from finish();
rollback;
