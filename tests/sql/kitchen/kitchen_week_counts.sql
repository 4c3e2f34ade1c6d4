-- What the kitchen cooks in a week: orders, and estimates after them.
-- RULE: kitchen-frozen
\ir ../lib/town.sql
select plan(3);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '111 2026-11-26',
	'112 2026-11-23')) \g /dev/null
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
update guichet.booking set state = 'closed-by-town' where child = 112;
select is(t.q('kitchen', 'select name, day, number is not null, age_group, diet,
	meals, now from api.kitchen_week_counts(''2026-11-25'')'),
	'(Jules-Ferry,2026-11-23,t,nursery,no-pork,1,0)
(Jules-Ferry,2026-11-23,t,elementary,standard,1,1)
(Jules-Ferry,2026-11-26,f,elementary,standard,1,1)',
	'by site, age and diet: ordered, or estimated');
select is(t.q('kitchen', 'select sum(meals) from
	api.kitchen_week_counts(''2026-11-23'') where day = ''2026-11-23'''),
	t.q('kitchen', 'select sum(meals) from
	api.kitchen_count(''2026-11-23'')'), 'the day says the same');
select is(t.err('anne', 'select * from api.kitchen_week_counts(null)'), '42501',
	'not for families');

select * from finish();
rollback;
