-- The sites the kitchen cooks for, and the order of each.
-- RULE: kitchen-frozen
\ir ../lib/town.sql
select plan(7);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
create function t.day() returns text language sql return t.q('kitchen', 'select
	name, state, number is not null, late, meals, now, served, wasted,
	length(digest) from api.kitchen_schools(''2026-11-23'')');
select is(t.day(), '(Jules-Ferry,open,f,,2,2,,,)
(Louise-Michel,open,f,,0,0,,,)', 'an estimate before the freeze');
select is(t.q('kitchen', 'select distinct due_at from
	api.kitchen_schools(''2026-11-23'')'), '("2026-11-20 09:00:00+01")',
	'and when it will be frozen');
select api.clock_set('2026-11-20 09:20 Europe/Paris') \g /dev/null
insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'other', 'Autre', 'full', '[2026-01-01,)');
insert into guichet.absence (child, activity, during, kind, superseded_at)
	values (111, null, '[2026-11-23,2026-11-24)', 1, null),
	(112, 'canteen', '[2026-11-23,2026-11-24)', 1, guichet.now());
select is(t.q('kitchen', 'select name, now, absent from
	api.kitchen_schools(''2026-11-23'')'), '(Jules-Ferry,2,1)
(Louise-Michel,0,)', 'who is counted and was declared absent');
select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
update guichet.booking set state = 'closed-by-town' where child = 112;
select is(t.day(), '(Jules-Ferry,frozen,t,t,2,1,,,16)
(Louise-Michel,frozen,t,t,0,0,,,16)',
	'an order says its number, that it was late, and stays');
update guichet.booking set state = 'served' where child = 111;
update guichet.day_slot set state = 'serving' where day = '2026-11-23';
update guichet.day_slot set state = 'closed' where day = '2026-11-23';
select is(t.day(), '(Jules-Ferry,closed,t,t,2,1,1,1,16)
(Louise-Michel,closed,t,t,0,0,0,0,16)',
	'once closed: served, and what was cooked for nobody');
select is(t.q('kitchen', 'select * from api.kitchen_schools(''2026-11-25'')'),
	null, 'a day without meals: none');
select is(t.err('anne', 'select * from api.kitchen_schools(null)'), '42501',
	'not for families');

select * from finish();
rollback;
