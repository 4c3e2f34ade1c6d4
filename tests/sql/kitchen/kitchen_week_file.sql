-- The orders of a week for who cooks elsewhere: nobody's name in it.
\ir ../lib/town.sql
select plan(3);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '111 2026-11-26',
	'112 2026-11-23')) \g /dev/null
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
select is(t.q('kitchen', 'select day, school, activity, kitchen_order is not null,
	frozen_at is not null, age_group, diet, ordered, counted
	from api.kitchen_week_file(''2026-11-25'')'),
	'(2026-11-23,Jules-Ferry,Cantine,t,t,nursery,no-pork,1,1)
(2026-11-23,Jules-Ferry,Cantine,t,t,elementary,standard,1,1)
(2026-11-26,Jules-Ferry,Cantine,f,f,elementary,standard,1,1)',
	'a line a day, site, age and menu: ordered, or estimated');
select is(t.q('kitchen', 'select sum(ordered) from
	api.kitchen_week_file(''2026-11-23'')'), t.q('kitchen',
	'select sum(meals) from api.kitchen_week_counts(''2026-11-23'')'),
	'the screen says the same');
select is(t.err('anne', 'select * from api.kitchen_week_file(null)'), '42501',
	'not for families');

select * from finish();
rollback;
