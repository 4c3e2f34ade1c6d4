-- Cents are divided by the largest remainder, and never lost.
-- RULE: custody-cents
\ir ../lib/town.sql
select plan(9);

select is(guichet.divided(100, '{500,500}'), '{50,50}', 'halves');
select is(guichet.divided(101, '{500,500}'), '{51,50}',
	'an odd cent is the first''s');
select is(guichet.divided(100, '{333,667}'), '{33,67}', 'a third and two');
select is(guichet.divided(10, '{334,666}'), '{3,7}',
	'3.34 and 6.66: the cent goes to the larger remainder');
select is(guichet.divided(0, '{1,999}'), '{0,0}', 'nothing is nothing');
select is(guichet.divided(null, '{1,999}'), '{NULL,NULL}', 'nor is what is unknown');
select is((select count(*) from generate_series(0, 700, 7) total,
	generate_series(1, 999, 13) s,
	lateral (select guichet.divided(total, array[s, 1000 - s]) as of) d
	where d.of[1] + d.of[2] <> total or d.of[1] < 0
	or abs(d.of[1] * 1000 - total * s) >= 1000), 0::bigint,
	'the parts are the whole, each within a cent of its share');

-- 33.3 % of 345 and 66.7 % of 340: 114.885 and 226.78 are 341.665, so 342.
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 333, '[2026-09-01,)', 'judgment');
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (499, 'canteen', 1, '[2027-09-01,2028-09-01)', 900);
insert into guichet.tariff_bracket (tariff, quotient, price)
	values (499, '[0,)', 340), (499, null, 345);
insert into guichet.tariff_test (tariff, facts, price)
	values (499, '(elementary,,,,,)', 345);
select guichet.tariff_publish(499) \g /dev/null
insert into guichet.quotient (household, during, value, month, source)
	values (203, '[2027-02-01,)', 120000, '2027-01-01', 'caf');
select is((select string_agg(concat_ws(' ', n, payer, whose, quotient is null,
	share, price), ', ' order by n) from guichet.booking_parts(103, 113,
	'canteen', 'elementary', '2027-10-04')), '1 202 202 t 333 115, '
	'2 203 203 f 667 227', 'the sum is rounded once, then divided');
update guichet.custody_share set share = 1;
select is((select sum(price) from guichet.booking_parts(103, 113, 'canteen',
	'elementary', '2027-10-04')), 340::numeric,
	'0.345 and 339.66: 340 cents, all of them the other''s');

select * from finish();
rollback;
