-- The invoices of a reminder, each with what is open.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
select plan(2);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 105;
select t.owe(201, 4000, '2026-11-02', 'P2026-000001') \g /dev/null
select t.owe(201, 2500, '2026-11-01', 'P2026-000002') \g /dev/null
select api.clock_set('2026-11-15 06:00 Europe/Paris') \g /dev/null
select guichet.dunning_remind(200) \g /dev/null
select t.pay((select id from guichet.invoice where number = 'P2026-000001'), 1500)
	\g /dev/null
select is((select string_agg(format('%s %s %s', l.number, l.due_day, l.owed), ', '
	order by l.due_day) from (select min(id) as id from guichet.message
	where kind = 'dunning-reminder-1') m, api.mail_dunning_lines(m.id) l),
	'P2026-000002 2026-11-01 2500, P2026-000001 2026-11-02 2500',
	'the oldest first, with what is left');
select is_empty('select * from api.mail_dunning_lines(0)', 'no such message');

select * from finish();
rollback;
