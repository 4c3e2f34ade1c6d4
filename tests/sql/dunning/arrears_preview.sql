-- What a step would do about what was ticked, and why not to the others.
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
create function t.would(act text) returns text language sql as
	$$select t.q('accountant', format('select number, small, taken
	from api.arrears_preview(%L, %L)', (select array_agg(id::text)
	from guichet.invoice), act))$$;
select is(t.would('reminder-1'), '(P2026-000001,f,t)
(P2026-000002,f,t)
(P2026-000003,t,f)', 'a small sum waits for later invoices');
select is(t.would('title'), '(P2026-000001,f,f)
(P2026-000002,f,f)
(P2026-000003,t,f)', 'a title is the last of the steps');
select is(t.would('write-off'), '(P2026-000001,f,t)
(P2026-000002,f,t)
(P2026-000003,t,t)', 'a write-off may be asked for at any time');

select * from finish();
rollback;
