-- What a reminder says: what is open now, and where to ask.
-- RULE: canteen-debt
\ir ../lib/town.sql
\ir ../lib/dunning.sql
select plan(4);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(201, 2500, '2026-11-02', 'P2026-000002') \g /dev/null
select api.clock_set('2026-11-15 06:00 Europe/Paris') \g /dev/null
select guichet.dunning_remind(200) \g /dev/null
create function t.said() returns text language sql as
	$$select string_agg(distinct format('%s %s', d.step, d.owed), ', ')
	from guichet.message m, api.mail_dunning(m.id) d
	where m.kind like 'dunning-%'$$;

select is(t.said(), 'reminder-1 6500', 'one message for both invoices');
select t.pay((select id from guichet.invoice where number = 'P2026-000001'), 4000)
	\g /dev/null
select is(t.said(), 'reminder-1 2500', 'what was paid since is not asked for');
select t.pay((select id from guichet.invoice where number = 'P2026-000002'), 2500)
	\g /dev/null
select is(t.said(), null, 'and nothing is said when all is paid');
select is_empty('select * from api.mail_dunning(0)', 'no such message');

select * from finish();
rollback;
