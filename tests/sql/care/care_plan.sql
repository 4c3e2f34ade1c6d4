-- care_plan: a draft, to go on writing.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(3);

select is(t.q('clerk', 'select id, starts, ends, meal_mode
	from api.care_plan(111, 902)'), '(902,2026-11-01,2027-07-02,excluded)',
	'its first and its last day');
select is(t.q('clerk', 'select count(*) from api.care_plan(113, 900)'), '(0)',
	'a signed one is not written on');
select is(t.q('clerk', 'select count(*) from api.care_plan(113, 902)'), '(0)',
	'nor another child''s');

select * from finish();
rollback;
