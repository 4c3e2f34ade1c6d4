-- merge_counts: what moves, what stays as it is.
-- RULE: merge-payer-stays
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(4);

select is(t.q('clerk', $$select * from
	api.merge_counts('person', 111, 121)$$), '(booking,2,)
(contact,2,)
(diet,1,)
(document,1,)
(enrolment,1,)
(link,1,)
(member,1,)
(other,2,)
(pupil,1,)', 'of a child');
select is(t.q('clerk', $$select * from
	api.merge_counts('household', 201, 205)$$), '(address,1,)
(change,1,)
(member,2,)
(payment,,2)
(quotient,1,)', 'of a home: what is paid stays');
insert into guichet.care_plan (child, during, meal_mode, protocol, steps,
	recorded_at) values (121, '[2026-11-01,2027-07-03)', 'adapted', 'x', 'x',
	guichet.now());
select unalike(t.q('clerk', $$select * from
	api.merge_counts('person', 111, 121)$$), '%care-plan%',
	'a care plan is not counted for who may not read health data');
select is(t.err('kitchen', $$select * from
	api.merge_counts('person', 111, 121)$$), 'MU403', 'not without the right');

select * from finish();
rollback;
