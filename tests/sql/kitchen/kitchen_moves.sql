-- What has moved since the orders of a day.
-- RULE: kitchen-difference
\ir ../lib/town.sql
select plan(3);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
select is(t.q('kitchen', 'select * from api.kitchen_moves(''2026-11-23'')'),
	null, 'nothing has moved');
update guichet.booking set state = 'closed-by-town' where seat;
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at, bypass) select c, 'canteen', 1, '2026-11-23', 'noon', 106,
	guichet.now(), 'oubli' from unnest(array[111, 114]) c;
select is(t.q('kitchen', 'select name, at, kind, age_group, diet, meals
	from api.kitchen_moves(''2026-11-23'')'),
	'(Jules-Ferry,"2026-11-20 09:00:00+01",bypass,elementary,standard,2)
(Jules-Ferry,"2026-11-20 09:00:00+01",closed,nursery,no-pork,-1)
(Jules-Ferry,"2026-11-20 09:00:00+01",closed,elementary,standard,-1)',
	'by instant, cause, age and diet; no names');
select is(t.err('anne', 'select * from api.kitchen_moves(null)'), '42501',
	'not for families');

select * from finish();
rollback;
