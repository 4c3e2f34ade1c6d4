-- Titles and write-offs that wait for a second agent.
-- RULE: dunning-four-eyes
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(3);

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
select is(t.ask(1), '(1)', 'a write-off is asked for');
select is(t.q('cash-officer', 'select number, act, owed, reason, mine
	from api.dunning_decisions()'),
	'(P2026-000001,write-off,4000,"Partie sans adresse",f)',
	'who may approve reads what and why');
select is(t.q('accountant', 'select count(*) from api.dunning_decisions()'),
	'(0)', 'who may not reads nothing');

select * from finish();
rollback;
