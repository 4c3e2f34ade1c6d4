-- How a price is made, step by step, and made again.
-- RULE: price-steps
\ir ../lib/town.sql
select plan(29);

-- steps(tariff, quotient, facts): "rate 397.08, rounded 397".
create function t.steps(n bigint, q bigint, f text default '(elementary,,,,,)')
returns text language sql as $$
	select string_agg(step || ' ' || trim_scale(amount), ', ' order by s.n)
	from guichet.price_steps(n, q, f::guichet.price_facts) s $$;

-- Fay-aux-Loges: an effort rate, and a packed lunch.
insert into guichet.tariff_version (id, activity, vote, during, cost) values
	(1, 'canteen', 1, '[2030-01-01,2031-01-01)', 900);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (1, '[0,)', 0.0036, 260, 450);
insert into guichet.tariff_bracket (tariff, price) values (1, 450);
insert into guichet.tariff_modifier (tariff, criterion, price)
	values (1, 'packed-lunch', 175);
select is(t.steps(1, q), s, 'PRI-01 quotient ' || q) from (values
	(64000, 'rate 230.4, floor 260'), (90000, 'rate 324'),
	(110300, 'rate 397.08, rounded 397'), (130000, 'rate 468, ceiling 450'))
	x (q, s);
select is(t.steps(1, 130000, '(elementary,,,,,t)'),
	'rate 468, ceiling 450, packed-lunch 175', 'PRI-01 a packed lunch is 1.75');
select is(t.steps(1, null), 'unknown 450', 'unknown is not zero');
select is(t.steps(1, 0), 'rate 0, floor 260', 'zero is a quotient');
select is(guichet.price_of(1, 110300, '(elementary,,,,,)'), 397::bigint,
	'the last step is the price');

-- Criteria, in one order whatever the order in which they were written.
insert into guichet.tariff_version (id, activity, vote, during, cost) values
	(2, 'canteen', 1, '[2031-01-01,2032-01-01)', 900);
insert into guichet.tariff_bracket (tariff, quotient, price)
	values (2, '[0,)', 333), (2, null, 500);
insert into guichet.tariff_modifier (tariff, criterion, least, price, percent,
	amount) values (2, 'rank', 2, null, -10, null), (2, 'rank', 3, null, -25, null),
	(2, 'children', 3, null, null, -20), (2, 'outside', 1, null, 50, null);
select is(t.steps(2, 50000), 'bracket 333', 'nothing is asked');
select is(t.steps(2, 50000, '(elementary,,2,1,f,)'), 'bracket 333',
	'the first of two who live in the town');
select is(t.steps(2, 50000, '(elementary,,2,2,f,)'),
	'bracket 333, rank 299.7, rounded 300', 'the second');
select is(t.steps(2, 50000, '(elementary,,4,4,t,)'),
	'bracket 333, outside 499.5, children 479.5, rank 359.625, rounded 360',
	'rounded once, at the end: 359.625');
select is(t.steps(2, null, '(elementary,,1,1,t,)'), 'unknown 500, outside 750',
	'who says no quotient and lives elsewhere');
update guichet.tariff_modifier set amount = -2000 where criterion = 'children';
select is(t.steps(2, 50000, '(elementary,,3,1,f,)'), 'bracket 333, children 0',
	'never less than nothing');

-- By the started hour: the unit is rounded, then multiplied exactly.
insert into guichet.tariff_version (id, activity, vote, during, unit_minutes)
	values (3, 'canteen', 1, '[2032-01-01,2033-01-01)', 30);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (3, '[0,)', 0.00415, 0, 1000);
select is(t.steps(3, 100000, '(elementary,17,,,,)'), 'rate 415, units 7055',
	'PRI-04 17 x 4.15 = 70.55 exactly');
select is(t.steps(3, 100100, '(elementary,17,,,,)'),
	'rate 415.415, rounded 415, units 7055', 'PRI-04 rounded once, before');
select is(t.steps(3, 300, '(elementary,1,,,,)'), 'rate 1.245, rounded 1, units 1',
	'to the nearest cent');
update guichet.tariff_bracket set rate = 0.005 where tariff = 3;
select is(t.steps(3, 100, '(elementary,1,,,,)'), 'rate 0.5, rounded 1, units 1',
	'half a cent goes up');

-- What a tariff asks is looked up, and nothing else.
create function t.facts(n bigint, child bigint, payer bigint) returns text
	language sql as $$ select guichet.price_facts(n, child, payer, 'canteen',
	'nursery', '2026-11-23')::text $$;
select is(t.facts(401, 111, 201), '(nursery,,,,,)', 'nothing is asked');
select is(t.facts(2, 111, 201), '(nursery,,2,1,t,)', 'the eldest of two');
insert into guichet.resident_place values ('99123', 'VALBRUNE');
select is(t.facts(2, 112, 201), '(nursery,,2,2,f,)', 'the second; in the town');
select is(t.facts(2, 114, 204), '(nursery,,1,1,f,)',
	'an address that is not known is the town''s');
update guichet.enrolment set during = '[2026-09-01,2026-11-01)' where child = 111;
select is(t.facts(2, 112, 201), '(nursery,,1,1,f,)', 'who is enrolled counts');
select is(t.facts(1, 112, 201), '(nursery,,,,,f)', 'no care plan');
insert into guichet.care_plan (child, school, during, meal_mode, protocol, steps,
	signatories, signed_on, state, recorded_at)
	values (112, 1, '[2026-11-01,2027-06-01)', 'packed-lunch', 'Secret', 'Secret',
	'Dr Roy', '2026-10-20', 'active', guichet.now());
select is(t.facts(1, 112, 201), '(nursery,,,,,t)', 'a packed lunch');
select is(t.facts(3, 112, 201), '(nursery,3,,,,)',
	'an hour and a half is three units');

-- Made again from what was kept, whatever has changed since.
update guichet.resident_place set town = 'Ailleurs';
delete from guichet.care_plan where child = 112;
select is(guichet.price_of(1, 90000, '(nursery,,,,,t)'), 175::bigint,
	'the same cents for ever');

-- Twenty children are counted, no more (fcgi/base/limits.h).
select lives_ok($$insert into guichet.tariff_modifier (tariff, criterion, least,
	percent) values (3, 'children', 20, -10)$$, 'the twentieth child');
select throws_ok($$insert into guichet.tariff_modifier (tariff, criterion, least,
	percent) values (3, 'rank', 21, -10)$$, '23514', null, 'not the next');

select * from finish();
rollback;
