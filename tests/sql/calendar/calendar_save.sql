-- calendar_save: a month saved at once.
-- RULE: canteen-shown-only
\ir ../lib/childcare.sql
select plan(13);

create function t.month(who text, n integer, shown text[], wanted text[])
returns text language sql return t.q(who, format('select * from
	api.calendar_save(%L, null, %L, %L, %L)', '2026-11-01', shown, wanted,
	t.nonce(n)));
create function t.recap(who text, n integer) returns text language sql return
	t.q(who, format('select child, activity, day, change, outcome, reason,
	price from api.calendar_recap(%L)', t.nonce(n)));
create function t.cost(who text, n integer) returns text language sql return
	t.q(who, format('select * from api.calendar_cost(%L)', t.nonce(n)));

select is(t.month('anne', 1, '{}', '{111:canteen:2026-11-23,'
	'111:evening:2026-11-23,112:canteen:2026-11-24,111:wed:2026-11-18}'),
	'(2026-11-01,,' || t.nonce(1) || ')', 'answers the month and the recap');
select is(t.recap('anne', 1), '("(Léa,Martin)",Mercredi,2026-11-18,add,refused,'
	'late,)
("(Léa,Martin)",Cantine,2026-11-23,add,done,,100)
("(Léa,Martin)",Soir,2026-11-23,add,done,,50)
("(Tom,Martin)",Cantine,2026-11-24,add,done,,100)',
	'several activities and children in one save, each with its reason');
select is(t.cost('anne', 1), '(0,250,250,)', 'what the month costs more');
select is(t.q('anne', $$select cost from
	api.calendar_month('2026-11-01', null)$$), '(250)', 'and in all');
select is(t.month('anne', 1, '{}', '{111:canteen:2026-11-23,'
	'111:evening:2026-11-23,112:canteen:2026-11-24,111:wed:2026-11-18}'),
	'(2026-11-01,,' || t.nonce(1) || ')', 'twice the same: the same answer');
select is((select count(*) from guichet.booking), 3::bigint, 'nothing is twice');
select t.month('bruno', 2, '{111:canteen:2026-11-23,111:evening:2026-11-23}',
	'{111:evening:2026-11-23,112:evening:2026-11-23}') \g /dev/null
select is(t.cost('bruno', 2), '(250,200,,50)', 'what it costs less');
select is(t.cost('anne', 2), null, 'the recap of another is not mine');

-- A cut-off that passes while the form is filled in: the page was read before,
-- the save comes after; each day is explained by itself.
select api.clock_set('2026-11-20 08:59:59 Europe/Paris') \g /dev/null
select is(t.q('anne', $$select string_agg(right(slot, 10) || ' ' || state, ', '
	order by slot) from api.calendar_cells('2026-11-01', 111)
	where changeable and slot ~ 'canteen'$$), '("2026-11-23 free, '
	'2026-11-24 free, 2026-11-26 free, 2026-11-27 free, 2026-11-30 free")',
	'the page shows days that can change for a second more');
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select t.month('anne', 3, '{112:canteen:2026-11-24}', '{111:canteen:2026-11-23,'
	'111:canteen:2026-11-26}') \g /dev/null
select is(t.recap('anne', 3), '("(Léa,Martin)",Cantine,2026-11-23,add,refused,'
	'late,)
("(Léa,Martin)",Cantine,2026-11-26,add,done,,100)
("(Tom,Martin)",Cantine,2026-11-24,cancel,refused,late,100)',
	'what was in time is done, the rest is refused day by day');
select is((select string_agg(distinct until::text, ' ') from guichet.once_line
	where nonce = t.nonce(3) and outcome = 'refused'),
	'2026-11-20 09:00:00+01', 'with the instant that has passed');
select is(t.cost('anne', 3), '(200,300,100,)', 'only what was done costs');
select is(t.err('anne', format('select * from api.calendar_save(%L, null, %L,
	%L, %L)', '2026-11-01', '{}', '{114:canteen:2026-11-26}', t.nonce(4))),
	'MU404', 'another family''s child: nothing is done');

select * from finish();
rollback;
