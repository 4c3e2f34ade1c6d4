-- A second agent answers: agreed, it is posted; refused, with a reason.
-- RULE: dunning-four-eyes
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(7);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 104;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(203, 9000, '2026-11-01', 'P2026-000002') \g /dev/null
select t.owe(204, 1400, '2026-11-01', 'P2026-000003') \g /dev/null
select api.clock_set('2026-11-11 06:00 Europe/Paris') \g /dev/null
create function t.ask(n integer) returns text language sql as
	$$select t.q('accountant', format('select * from api.arrears_act(%L,
	''write-off'', ''Partie sans adresse'', %L)', (select array_agg(id::text)
	from guichet.invoice where number = 'P2026-000001'), t.nonce(n)))$$;
create function t.decide(answer text, reason text, n integer) returns text
language sql as
	$$select format('select * from api.dunning_decide(%s, %L, %L, %L)',
	(select max(id) from guichet.dunning_decision), answer, reason,
	t.nonce(n))$$;
select t.ask(1) \g /dev/null
select is(t.err('accountant', t.decide('agree', null, 2)), 'MU403',
	'not without the right');
select is(t.err('cash-officer', t.decide('refuse', null, 3)), 'MU455',
	'a refusal has a reason');
select is(t.q('cash-officer', t.decide('refuse', 'Adresse connue', 4)), '(t)',
	'it is refused');
select is((select state from guichet.invoice where number = 'P2026-000001'),
	'issued', 'and stays open');
select t.ask(5) \g /dev/null
select is(t.q('cash-officer', t.decide('agree', null, 6)), '(t)',
	'asked again, it is agreed');
select is((select format('%s %s', i.state, t.balance(201)) from guichet.invoice i
	where number = 'P2026-000001'), 'written-off 0', 'and owed no more');
select is(t.err('cash-officer', t.decide('agree', null, 7)), 'MU409', 'once');

select * from finish();
rollback;
