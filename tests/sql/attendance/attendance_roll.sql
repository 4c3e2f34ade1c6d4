-- What the tablet shows: the children of a slot.
-- RULE: care-plan-expired
\ir ../lib/roll.sql
select plan(6);
insert into guichet.care_plan (child, school, during, meal_mode, protocol, steps,
	signatories, signed_on, state, recorded_at) values
	(111, 1, '[2026-09-01,2027-07-03)', 'packed-lunch', 'Secret', 'Secret',
	    'Médecin', '2026-09-01', 'active', guichet.now());
insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');
insert into guichet.absence (child, activity, during, kind, recorded_by)
	values (112, 'canteen', '[2026-11-23,2026-11-24)', 1, 101);

select is(t.q('attendant', $$select id, name, class_name, diet, plan, mark,
	booked, absence from api.attendance_roll(null, 1, 'canteen', null, null)$$),
	'(112,"(Tom,Martin)","Petite section",no-pork,f,expected,t,Maladie)
(111,"(Léa,Martin)",CP,plan-packed-lunch,t,expected,t,)',
	'diet, care plan and absence stand beside the name, in one word');
select is(t.q('attendant', $$select r from api.attendance_roll(null, 1,
	'canteen', null, null) r where r::text ~ 'Secret'$$), null,
	'and nothing of what the plan says');
update guichet.care_plan set during = '[2026-09-01,2026-11-20)',
	state = 'expired';
select is(t.q('attendant', $$select diet from api.attendance_roll(null, 1,
	'canteen', 11, null)$$), '(plan-call)',
	'a plan that is over asks for a call');


-- Two tablets.
select t.tap('attendant', 11, 111, 'present') \g /dev/null
select t.tap('manager', 12, 111, 'absent') \g /dev/null
select is(t.q('attendant', $$select mark, other, other_by
	from api.attendance_roll(null, 1, 'canteen', null, 111)$$),
	'(absent,present,"(Ana,Lopez)")', 'the latest mark, and the other beside');
select is(t.q('attendant', $$select id from api.attendance_roll(null, 1,
	'canteen', 12, null)$$), '(112)', 'one class alone');
select is(t.q('kitchen', $$select id from api.attendance_roll(null, 1,
	'canteen', null, null)$$), null, 'nothing without the right');

select * from finish();
rollback;
