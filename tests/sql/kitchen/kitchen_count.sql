-- What the kitchen cooks.
\ir ../lib/town.sql
select plan(8);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select is(t.q('kitchen', 'select * from api.kitchen_count(''2026-11-23'')'),
	'(1,canteen,Jules-Ferry,nursery,no-pork,1,1,0)
(1,canteen,Jules-Ferry,elementary,standard,2,2,0)
(2,canteen,Louise-Michel,elementary,standard,1,1,0)', 'by school, age group and diet');
select is(t.q('kitchen', 'select sum(meals) from api.kitchen_count(''2026-11-23'')'),
	t.q('kitchen', 'select sum(meals) from api.kitchen_schools(''2026-11-23'')'),
	'as many as booked');
insert into guichet.diet_choice (child, diet, during)
	values (111, 'no-meat', '[2026-11-24,)');
select is(t.q('kitchen', 'select diet from api.kitchen_count(''2026-11-23'')
	where age_group = ''elementary'' and school = 1'), '(standard)',
	'the diet is that of the day');
-- Frozen: what was ordered stays, what moves stands beside it; a diet decided
-- later is cooked from the first day that is not frozen.
-- RULE: kitchen-frozen
-- RULE: diet-first-open-day
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
select is(guichet.diet_day(111)::text, '2026-11-26',
	'the first day whose count is not frozen');
insert into guichet.diet_choice (child, diet, during)
	values (114, 'no-meat', '[2026-11-20,)');
select is(t.q('kitchen', 'select school, diet, meals, now, diff
	from api.kitchen_count(''2026-11-23'') where diff <> 0 order by diet'),
	'(2,no-meat,0,1,1)
(2,standard,1,0,-1)', 'what was ordered, what it is now, the difference');
select is(t.q('kitchen', 'select * from api.kitchen_count(''2026-11-25'')'), null,
	'nothing on a Wednesday');
delete from guichet.agent_right w using guichet.account a
	where a.id = w.account and a.role = 'clerk' and w.what = 'kitchen-count';
select is(t.q('clerk', 'select * from api.kitchen_count(''2026-11-23'')'), null,
	'without the right: nothing');
select is(t.err('anne', 'select * from api.kitchen_count(null)'), '42501',
	'not for families');

select * from finish();
rollback;
