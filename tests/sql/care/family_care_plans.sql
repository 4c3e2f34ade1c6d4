-- family_care_plans: the plans of a child of mine.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(4);

select is(t.q('david', 'select id, state, during, school, meal_mode, protocol,
	steps, signatories from api.family_care_plans(113)'),
	'(900,active,"[2026-09-01,2027-07-03)",Jules-Ferry,packed-lunch,boxA,boxB,'
	|| '"Dr Martin")', 'the box, which only a worker opens');
select is(t.q('anne', 'select count(*) from api.family_care_plans(111)'), '(0)',
	'a draft is not shown');
select is(t.err('anne', 'select * from api.family_care_plans(113)'), 'MU404',
	'not another family''s');
select is(t.q(null, 'select count(*) from family.care_plan'), '(0)',
	'nothing for a stranger');

select * from finish();
rollback;
