-- care_calls: whom to call.
-- RULE: care-plan-expired
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(5);

select is(t.q('clerk', $$select id, child, school, ended_on
	from api.care_calls('2026-11-19')$$),
	'(901,"(Max,Noir)",Louise-Michel,2026-11-17)', 'the plan that is over');
select is(t.q('clerk', $$select id from api.care_calls('2026-12-08')$$), '(901)
(903)', 'and on the day of the other one''s end, that too, job or no job');
select is(t.q('kitchen', $$select id from api.care_calls('2026-11-19')$$),
	'(901)', 'whoever keeps the list reads the call, and no health data');
insert into guichet.care_plan (child, during, meal_mode, protocol, steps, state,
	signatories, signed_on, recorded_at) values (114, '[2026-11-17,2027-07-03)',
	'adapted', 'a', 'b', 'active', 'Dr', '2026-11-17', guichet.now());
select is(t.q('clerk', $$select id from api.care_calls('2026-11-19')$$), null,
	'a renewed plan asks for none');
select is(t.err('eve', $$select * from api.care_calls(null)$$), '42501',
	'not for families');

select * from finish();
rollback;
