-- calendar_cells: the month of a family, a row per child, activity and day.
\ir ../lib/childcare.sql
select plan(16);

-- "canteen 111 11-19 late": what cells say, without the holidays.
create function t.cells(who text, query text) returns text language sql return
	t.q(who, 'select right(slot, 10) as day, split_part(slot, '':'', 2), state,
	price, usual, label from api.calendar_cells(''2026-11-01'', null)
	where state <> ''closed'' and ' || query);

select t.save('anne', 1, '{}', t.slots('111 2026-11-24')) \g /dev/null
select is(t.q('anne', $$select count(*), count(distinct child),
	count(label), count(usual), count(distinct at), count(until)
	from api.calendar_cells('2026-11-01', null)$$), '(110,2,8,8,10,10)',
	'a row per child, activity and day; what is shared is told once');
select is(t.q('anne', $$select count(*) from
	api.calendar_cells('2026-11-01', 112)$$), '(55)', 'of one child alone');
select is(t.cells('anne', $$child = 111 and slot ~ 'canteen'
	and right(slot, 10) > '2026-11-17'$$),
	'(2026-11-19,canteen,late,,,)
(2026-11-20,canteen,late,,,)
(2026-11-23,canteen,free,,,)
(2026-11-24,canteen,booked,,,)
(2026-11-26,canteen,free,,,)
(2026-11-27,canteen,free,,,)
(2026-11-30,canteen,free,,,)', 'each day has its state');
select is(t.cells('anne', 'label is not null and child = 111'),
	'(2026-11-02,morning,late,,50,Matin)
(2026-11-02,canteen,late,,100,Cantine)
(2026-11-02,evening,late,,50,Soir)
(2026-11-04,wed,late,,200,Mercredi)', 'the columns of a child, with their price');
select is(t.q('anne', $$select slot, until from api.calendar_cells('2026-11-01',
	null) where slot = '111:canteen:2026-11-23'$$),
	'(111:canteen:2026-11-23,"2026-11-20 09:00:00+01")',
	'and until when it can change');

-- A quotient that ends, another tariff: a price that differs is told.
update guichet.quotient set during = '[2026-01-01,2026-11-25)' where id = 301;
select is(t.cells('anne', $$child = 111 and slot ~ 'canteen'
	and price is not null$$), '(2026-11-26,canteen,free,360,,)
(2026-11-27,canteen,free,360,,)
(2026-11-30,canteen,free,360,,)', 'a price that differs is told on its days');

-- It is the week's, whatever the state.
update guichet.day_slot set capacity = 0 where day = '2026-11-27'
	and activity = 'canteen' and school = 1;
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 103, 104, '[2026-09-01,)', 'judgment');
insert into guichet.booking_suggestion (child, activity, day, suggested_by,
	suggested_at) values (113, 'canteen', '2026-11-24', 104, guichet.now()),
	(113, 'canteen', '2026-11-30', 103, guichet.now());
select is(t.q(who, $$select slot, state, booked, changeable, because, shared,
	asked from api.calendar_cells('2026-11-01', null) where slot ~ 'canteen'
	and right(slot, 10)::date between '2026-11-23' and '2026-11-27'$$),
	t.q(who, $$select slot, state, booked, changeable, because, shared, asked
	from api.canteen_days('2026-11-23')$$),
	'the states are those of the week, for ' || who)
from unnest(array['anne', 'claire', 'david', 'eve']) who;
select is(t.q('anne', $$select slot, coalesce(price, 100) from
	api.calendar_cells('2026-11-01', 111) where slot ~ 'canteen:2026-11-2[3467]'
	$$), t.q('anne', $$select slot, price from api.canteen_days('2026-11-23')
	where child = 111$$), 'and so are the prices');
select is(t.q('claire', $$select count(*) from api.calendar_cells('2026-11-01',
	111)$$), '(0)', 'of another family''s child there is nothing');
select is(t.q(null, $$select count(*) from api.calendar_cells('2026-11-01',
	null)$$), '(0)', 'for a stranger neither');

-- Openings, and what lies elsewhere than at the school.
update guichet.day_slot set opens_at = guichet.now() + interval '1 day'
	where activity = 'wed' and day = '2026-11-25';
select is(t.cells('anne', $$child = 111 and slot ~ 'wed' and right(slot, 10)
	> '2026-11-17'$$), '(2026-11-18,wed,late,,,)
(2026-11-25,wed,not-yet,,,)', 'at the centre too; not yet open says so');

insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');
insert into guichet.absence (child, during, kind) select 111,
	'[2026-11-01,2026-12-01)', 1;
select is(t.q('anne', $$select bool_and(absent = booked)
	from api.calendar_cells('2026-11-01', 111)$$), '(t)',
	'an absence is said where a day is booked');
-- RULE: booking-late
insert into guichet.cutoff_rule (activity, action, kind, at, during) values
	('canteen', 'late', 'same_day', '09:00', '[2026-11-01,)');
insert into guichet.surcharge (kind, amount, during)
	values ('late', 100, '[2026-09-01,)');
select api.clock_set('2026-11-26 10:00 Europe/Paris') \g /dev/null
select is(t.q('anne', $$select state, changeable, surcharge from
	api.calendar_cells('2026-11-01', 112)
	where slot = '112:canteen:2026-11-27'$$), '(free,t,100)',
	'what a late booking adds');

select * from finish();
rollback;
