-- care_plan_sign: from then on it counts.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(6);

create function t.sign(plan integer, n integer, on_day text default '2026-11-17')
	returns text language sql return format('select * from
	api.care_plan_sign(%s, %L, %L, %L)', plan, 'Dr Martin, Mme Petit', on_day,
	t.nonce(n));
select is(t.err('kitchen', t.sign(902, 1)), 'MU403', 'not without the right');
select is(t.err('clerk', t.sign(902, 1, '2026-12-01')), 'MU523',
	'nobody signs tomorrow');
select is(t.q('clerk', t.sign(902, 1)), '(111)', 'signed');
select is((select row(state, signatories, signed_on)::text
	from guichet.care_plan where id = 902),
	'(active,"Dr Martin, Mme Petit",2026-11-17)', 'in force at once');
select is((select string_agg(kind || ' ' || person, ', ' order by person)
	from guichet.message), 'family-change-told 101, family-change-told 102',
	'both parents are told');
insert into guichet.care_plan (id, child, during, meal_mode, protocol, steps,
	recorded_at) values (910, 111, '[2027-01-01,2027-12-31)', 'adapted', 'a',
	'b', guichet.now());
select is(t.err('clerk', t.sign(910, 2)), 'MU529', 'one plan a day');

select * from finish();
rollback;
