-- Who eats that day.
\ir ../lib/town.sql
select plan(9);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select is(t.q('clerk', 'select child, school, class, diet, state, booked_at
	from api.clerk_day_list(''2026-11-23'', null, null)'),
	'("(Tom,Martin)",Jules-Ferry,"Petite section",no-pork,booked,"2026-11-18 10:00:00+01")
("(Léa,Martin)",Jules-Ferry,CP,standard,booked,"2026-11-18 10:00:00+01")
("(Zoé,Petit-Roux)",Jules-Ferry,CP,standard,booked,"2026-11-18 10:00:00+01")
("(Max,Noir)",Louise-Michel,CE1,standard,booked,"2026-11-18 10:00:00+01")',
	'by school, class and name');
select is(t.q('clerk', 'select child
	from api.clerk_day_list(''2026-11-23'', 2, null)'), '("(Max,Noir)")',
	'one school');
select is(t.q('clerk', 'select child
	from api.clerk_day_list(''2026-11-23'', 1, 12)'), '("(Tom,Martin)")',
	'one class');
update guichet.booking set state = 'absent' where child = 111;
select is(t.q('clerk', 'select state
	from api.clerk_day_list(''2026-11-23'', 1, 11)'), '(absent)
(booked)', 'what was marked on the day');
select t.save('claire', 2, t.slots('113 2026-11-23'), '{}') \g /dev/null
select is(t.q('clerk', 'select count(*)
	from api.clerk_day_list(''2026-11-23'', 1, 11)'), '(1)',
	'a cancelled booking is not on the list');
insert into guichet.closure (school, during, because) values
	(1, '[2026-11-23,2026-11-24)', 'strike');
select is(t.q('clerk', 'select child
	from api.clerk_day_list(''2026-11-23'', null, null)'), '("(Max,Noir)")',
	'nor who would have eaten at a closed school');
delete from guichet.agent_right w using guichet.account a
	where a.id = w.account and a.role = 'kitchen' and w.what = 'canteen-list';
select is(t.q('kitchen', 'select *
	from api.clerk_day_list(''2026-11-23'', null, null)'), null,
	'without the right, no name');
select is(t.q('kitchen', 'select count(*) from clerk.meal'), '(0)',
	'nor by the view');
select is(t.err('anne', 'select * from clerk.meal'), '42501',
	'families do not read the clerks'' views');

select * from finish();
rollback;
