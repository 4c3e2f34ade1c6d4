-- What the kitchen cooks.
\ir ../lib/town.sql
select plan(6);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select is(t.q('kitchen', 'select * from api.kitchen_count(''2026-11-23'')'),
	'(1,nursery,no-pork,1)
(1,elementary,standard,2)
(2,elementary,standard,1)', 'by school, age group and diet');
select is(t.q('kitchen', 'select sum(meals) from api.kitchen_count(''2026-11-23'')'),
	t.q('kitchen', 'select sum(meals) from api.kitchen_schools(''2026-11-23'')'),
	'as many as booked');
insert into guichet.diet_choice (child, diet, during)
	values (111, 'no-meat', '[2026-11-24,)');
select is(t.q('kitchen', 'select diet from api.kitchen_count(''2026-11-23'')
	where age_group = ''elementary'' and school = 1'), '(standard)',
	'the diet is that of the day');
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
