-- care_plan_save: a draft, written and corrected.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(9);

create function t.write(child integer, plan text, version text, until_day text,
	n integer, mode text default 'adapted') returns text language sql return
	format('select * from api.care_plan_save(%s, %s, %s, 1, %L, %L, %L, %L, %L,
	%L)', child, plan, version, '2026-12-01', until_day, mode, 'boxX', 'boxY',
	t.nonce(n));
select is(t.err('kitchen', t.write(113, 'null', 'null', '2027-07-02', 1)),
	'MU403', 'not without the right');
select is(t.err('clerk', t.write(113, 'null', 'null', '2026-11-02', 1)),
	'MU523', 'the last day is not before the first');
select is(t.err('clerk', t.write(113, 'null', 'null', '2027-07-02', 1,
	'starved')), 'MU455', 'a meal of the list');
select is(t.err('clerk', t.write(101, 'null', 'null', '2027-07-02', 1)),
	'MU404', 'a child');
select is(t.q('clerk', t.write(113, 'null', 'null', '2027-07-02', 1)), '(113)',
	'a draft');
select is((select row(during, meal_mode, protocol, steps, state, recorded_by)
	::text from guichet.care_plan where child = 113 and id <> 900),
	'("[2026-12-01,2027-07-03)",adapted,boxX,boxY,draft,106)', 'as written');
select is(t.err('clerk', t.write(111, '902', '7', '2027-07-02', 2)), 'MU409',
	'another agent was quicker');
select is(t.q('clerk', t.write(111, '902', '1', '2027-07-02', 3)), '(111)',
	'corrected');
select is(t.err('clerk', t.write(113, '900', '1', '2027-07-02', 4)), 'MU409',
	'what is signed stays');

select * from finish();
rollback;
