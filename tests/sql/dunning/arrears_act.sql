-- A step by hand, one by one or many: with a reason, once.
-- RULE: canteen-debt
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
create function t.act(who text, numbers text, act text, n integer)
returns text language sql as
	$$select format('select * from api.arrears_act(%L, %L, ''Raison'', %L)',
	(select array_agg(id::text order by id) from guichet.invoice
	where number ~ numbers), act, t.nonce(n))$$;
select is(t.err('clerk', t.act('', '.', 'reminder-1', 1)), 'MU403',
	'not without the right');
select is(t.q('accountant', t.act('', '.', 'reminder-1', 2)), '(2)',
	'of three that were ticked two were due');
select is(t.q('accountant', t.act('', '.', 'reminder-1', 2)), '(2)',
	'the same form again: the same answer');
select is((select count(*) from guichet.dunning_invoice), 2::bigint,
	'and nothing more was done');
select is(t.err('accountant', t.act('', '.', 'meeting', 3)), 'MU749',
	'what is due for none is said');
select is(t.err('accountant', t.act('', '.', 'nothing', 4)), 'MU455',
	'there is no such step');
select is((select string_agg(d.reason || ' ' || p.given, ', ')
	from (select distinct reason, author from guichet.dunning) d
	join guichet.person p on p.id = d.author), 'Raison Ava',
	'who did it, and why, is kept');

select * from finish();
rollback;
