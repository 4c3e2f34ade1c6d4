-- The arrears of an accountant: what is open and how old, filtered, a page at a
-- time; for nobody else.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(8);

create function t.list(filters text) returns text language sql as
	$$select t.q('accountant', format('select string_agg(number, ''+''
	order by due_day, id::bigint) from api.arrears(%s)', filters))$$;
update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 104;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(201, 2500, '2026-10-20', 'P2026-000002') \g /dev/null
select t.owe(202, 9000, '2026-11-10', 'P2026-000003') \g /dev/null
select api.clock_set('2026-11-11 06:00 Europe/Paris') \g /dev/null
select guichet.dunning_remind(200) \g /dev/null

select is(t.list('null, null, null, null, null, 1'),
	'(P2026-000002+P2026-000001+P2026-000003)', 'the oldest first');
select is(t.list('null, ''none'', null, null, null, 1'), '(P2026-000003)',
	'by the last step');
select is(t.list('null, null, null, 10, null, 1'),
	'(P2026-000002+P2026-000001)', 'by age');
select is(t.list('null, null, null, null, 3000, 1'),
	'(P2026-000001+P2026-000003)', 'by amount');
select is(t.list('''p2026-000003'', null, null, null, null, 1'),
	'(P2026-000003)', 'by number');
select is(t.list('null, null, null, null, null, 2'), '()', 'there is no second page');
select is(t.q('accountant', 'select number, age, owed, step, told_on
	from api.arrears(null, null, null, 20, null, 1)'),
	'(P2026-000002,22,2500,reminder-1,2026-11-11)', 'with what was done');
select is(t.q('clerk', 'select count(*) from api.arrears(null, null, null, null,
	null, 1)'), '(0)', 'nothing for an agent without the right');

select * from finish();
rollback;
