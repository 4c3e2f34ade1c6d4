-- Tariffs: what may be published, and what a day costs.
-- RULE: tariff-brackets
-- RULE: quotient-unknown
-- RULE: tariff-worked-tests
-- RULE: tariff-town-cap
-- RULE: tariff-of-the-day
\ir ../lib/town.sql
select plan(49);

-- A draft with these brackets, answers its faults; unknown quotients cost 9.99.
create function t.tariff(n bigint, brackets text[], unknown boolean default true)
returns text language sql as $$
	insert into guichet.tariff_version (id, activity, vote, during, cost)
		values (n, 'canteen', 1, '[2030-01-01,)', 999);
	insert into guichet.tariff_test (tariff, facts, price)
		select n, '(elementary,,,,,)', 999 where unknown;
	insert into guichet.tariff_bracket (tariff, quotient, price)
		select n, b::int8range, 100 from unnest(brackets) b;
	insert into guichet.tariff_bracket (tariff, quotient, price)
		select n, null, 999 where unknown;
	select string_agg(distinct age_group || ' ' || fault, ', ')
		from guichet.tariff_faults(n) $$;

select is(t.tariff(1, '{"[0,623)","[623,1001)","[1001,1501)","[1501,)"}'), null,
	'PRI-02 Champcevinel may be published');
select is(t.tariff(2, '{"[0,1100)","[1101,1501)","[1501,2001)","[2002,)"}'),
	'elementary hole, nursery hole',
	'PRI-03 Talloires: 1100 and 2001 belong nowhere');
select is(t.err('select guichet.tariff_publish(2)'), 'MU416',
	'PRI-03 publication is refused');
select is(t.tariff(3, '{"[0,)"}'), null, 'one price for all');
select is(t.tariff(4, '{"[1,)"}'), 'elementary hole, nursery hole',
	'zero must have a price');
select is(t.tariff(5, '{"[0,1000)"}'), 'elementary hole, nursery hole',
	'and so must the highest');
select is(t.tariff(6, '{"[0,1000)","[999,)"}'),
	'elementary overlap, nursery overlap', '999 would have two');
select is(t.tariff(7, '{"[0,)","[0,)"}'), 'elementary overlap, nursery overlap',
	'twice all');
select is(t.tariff(8, '{"[0,)","[500,600)"}'),
	'elementary overlap, nursery overlap', 'one inside another');
select is(t.tariff(9, '{"[0,)"}', false), 'elementary unknown, nursery unknown',
	'without a price for an unknown quotient');
insert into guichet.tariff_bracket (tariff, age_group, quotient, price)
	values (3, 'nursery', '[0,500)', 50);
select is((select string_agg(distinct age_group || ' ' || fault, ', ')
	from guichet.tariff_faults(3)),
	'nursery hole, nursery unknown', 'a group with brackets of its own needs '
	'them all');
delete from guichet.tariff_bracket where tariff = 3 and age_group is not null;

-- Publishing, once, and never edited after.
update guichet.tariff_version set during = '[2029-01-01,2030-01-01)' where id = 3;
select lives_ok('select guichet.tariff_publish(3)', 'published');
select is(t.err('select guichet.tariff_publish(3)'), 'MU409', 'once');
select is(t.err('update guichet.tariff_bracket set price = 1 where tariff = 3'),
	'MU409', 'a published bracket is never edited');
select is(t.err('delete from guichet.tariff_bracket where tariff = 3'), 'MU409',
	'nor deleted');
select is(t.err('insert into guichet.tariff_bracket (tariff, price) values (3, 1)'),
	'MU409', 'nor added to');
select is(t.err('update guichet.tariff_bracket set tariff = 3 where tariff = 4'),
	'MU409', 'nor moved in');
select is(t.err($$update guichet.tariff_version set rounding = 'nearest'
	where id = 3$$), 'MU409', 'nor is its version');
select is(t.err('delete from guichet.tariff_version where id = 3'), 'MU409',
	'nor forgotten');
select is(t.err($$update guichet.tariff_version
	set during = '[2029-01-01,2029-06-01)' where id = 3$$), null,
	'its end may come sooner, when another follows');
select is(t.err($$update guichet.tariff_version
	set during = '[2029-01-01,2029-12-01)' where id = 3$$), 'MU409', 'not later');
update guichet.tariff_version set during = '[2029-05-01,2030-01-01)' where id = 1;
select is(t.err('select guichet.tariff_publish(1)'), null, 'another follows');
select is((select during from guichet.tariff_version where id = 3),
	'[2029-01-01,2029-05-01)', 'and ends it');
update guichet.tariff_version set during = '[2028-01-01,)' where id = 4;
delete from guichet.tariff_bracket where tariff = 4;
insert into guichet.tariff_bracket (tariff, quotient, price) values
	(4, '[0,)', 100), (4, null, 999);
select is(t.err('select guichet.tariff_publish(4)'), '23P01',
	'two tariffs never hold on one day');

-- The cost, and the vote's own examples.
create function t.faults(n bigint) returns text language sql as
	$$ select string_agg(concat_ws(' ', fault, quotients, price), ', '
	order by fault) from guichet.tariff_faults(n) $$;
select is(t.faults(2), 'hole [1100,1101), hole [2001,2002), hole [1100,1101), '
	'hole [2001,2002)', 'PRI-03 what belongs nowhere is said');
select is(t.faults(4), null, 'a draft without fault');
update guichet.tariff_version set cost = 998 where id = 4;
select is(t.faults(4), 'above-cost 999', 'no price is above the declared cost');
update guichet.tariff_version set cost = 1300 where id = 4;
insert into guichet.tariff_modifier (tariff, criterion, percent)
	values (4, 'outside', 30);
select is(t.faults(4), 'no-place', 'who lives outside of which town');
insert into guichet.resident_place values ('99123', 'Valbrune');
select is(t.faults(4), null, '9.99 and 30 % is 12.99');
update guichet.tariff_version set cost = 1298 where id = 4;
select is(t.faults(4), 'above-cost 1299', 'not above the cost for anybody');
update guichet.tariff_version set cost = null where id = 4;
update guichet.tariff_test set price = 998 where tariff = 4;
select is(t.faults(4), 'cost 1299, test-failed 999',
	'the cost is declared; an example comes out to the cent');
delete from guichet.tariff_test where tariff = 4;
select is(t.faults(4), 'cost 1299, no-test', 'without an example');

-- Prices.
create function t.price(q bigint, d date default '2026-11-23',
	g text default 'elementary') returns text language sql as
	$$ select price::text from guichet.price('canteen', g, d, q) $$;
select is(t.price(62200), '100', 'PRI-02 622: 1.00');
select is(t.price(62300), '330', 'PRI-02 623: 3.30');
select is(t.price(62250), '100', 'PRI-02 622.50, rounded down: 1.00');
select is(t.price(150100), '350', 'PRI-02 1501: 3.50');
select is(t.price(0), '100', 'zero is a quotient');
select is(t.price(null), '360', 'unknown is not zero');
select is(t.price(62200, '2020-01-01'), null, 'no tariff, no price');

insert into guichet.tariff_version (id, activity, vote, during, rounding, cost)
	values (20, 'canteen', 1, '[2031-01-01,2032-01-01)', 'nearest', 450);
insert into guichet.tariff_test (tariff, quotient, facts, price)
	values (20, 90000, '(elementary,,,,,)', 324);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (20, '[0,)', 0.0036, 260, 450);
insert into guichet.tariff_bracket (tariff, price) values (20, 450);
insert into guichet.tariff_bracket (tariff, age_group, quotient, price)
	values (20, 'nursery', '[0,623)', 10), (20, 'nursery', '[623,)', 20),
	(20, 'nursery', null, 30);
select guichet.tariff_publish(20) \g /dev/null
select is(t.price(q, '2031-02-02'), p, format('PRI-01 Fay-aux-Loges: %s cents', q))
from (values (64000, '260'), (90000, '324'), (110300, '397'), (130000, '450'))
	t (q, p);
select is(t.price(null, '2031-02-02'), '450', 'PRI-01 unknown: the voted price');
select is(t.price(62250, '2031-02-02', 'nursery'), '20',
	'a group''s own brackets; 622.50 rounded to the nearest');
select is(17 * t.price(62200)::bigint, 1700::bigint,
	'PRI-04 a unit price is rounded once');

-- A day that was booked before the vote pays what was voted for it.
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	tariff, quotient, custody, booked_by, booked_at)
	select 111, 'canteen', 1, d, 'noon', 201, 100, 401, 301, 'one-household',
	101, '2026-11-01' from unnest(array['2026-11-27', '2027-01-12']::date[]) d;
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (30, 'canteen', 1, '[2027-01-04,2028-01-01)', 500);
insert into guichet.tariff_bracket (tariff, quotient, price) values
	(30, '[0,)', 120), (30, null, 400);
insert into guichet.tariff_test (tariff, quotient, facts, price)
	values (30, 0, '(nursery,,,,,)', 120);
select guichet.tariff_publish(30) \g /dev/null
select is((select string_agg(concat_ws(' ', day, tariff, price), ', ' order by day)
	from guichet.booking where child = 111 and tariff is not null),
	'2026-11-27 401 100, 2027-01-12 30 120', 'by the tariff of the day');
select throws_ok($$insert into guichet.tariff_bracket (tariff, quotient, price,
	rate, price_floor, price_ceiling) values (4, '[0,)', 1, 0.1, 1, 2)$$, '23514',
	null, 'a price or a rate, not both');
select throws_ok($$insert into guichet.tariff_bracket (tariff, quotient, rate,
	price_floor, price_ceiling) values (4, '[0,)', 0.1, 3, 2)$$, '23514', null,
	'the floor is not above the ceiling');

select * from finish();
rollback;
