-- The day that the kitchen sees.
\ir ../lib/town.sql
select plan(4);

select is(t.q('kitchen', 'select * from api.kitchen_day(null)'),
	'(2026-11-19,2026-11-17,2026-11-20,2026-11-16,f,t,)',
	'on a Wednesday: the next day with a meal');
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select is(t.q('kitchen', 'select date, today from api.kitchen_day(null)'),
	'(2026-11-19,t)', 'today when a meal is served');
insert into guichet.closure (during, because)
	values ('[2026-11-23,2026-11-24)', 'strike');
select is(t.q('kitchen', 'select open, because from
	api.kitchen_day(''2026-11-23'')'), '(f,strike)', 'why none');
select is(t.err('anne', 'select * from api.kitchen_day(null)'), '42501',
	'not for families');

select * from finish();
rollback;
