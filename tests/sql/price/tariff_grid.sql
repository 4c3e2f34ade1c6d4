-- The lines of the tariffs in force or to come (api.tariff_grid).
-- RULE: algorithm-publish
\ir ../lib/closed.sql
select plan(3);

insert into guichet.tariff_version (id, activity, vote, during, cost) values
	(402, 'canteen', 1, '[2027-09-01,)', 900), (403, 'canteen', 1,
	'[2028-09-01,)', 900);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (402, '[0,)', 0.0036, 260, 450);
insert into guichet.tariff_bracket (tariff, price) values (402, 450);
insert into guichet.tariff_modifier (tariff, criterion, least, amount)
	values (402, 'rank', 3, -50), (402, 'rank', 2, -20), (402, 'children', 3, 10);
insert into guichet.tariff_test (tariff, facts, price)
	values (402, '(nursery,,,,,)', 450);
select guichet.tariff_publish(402) \g /dev/null

select is(t.q(null, 'select low, high, unknown, price, rate, floor, ceiling
	from api.tariff_grid() where tariff = 401'), '(0,622,f,100,,,)
(623,1000,f,330,,,)
(1001,1500,f,340,,,)
(1501,,f,350,,,)
(,,t,360,,,)', 'PRI-02 as the vote prints it');
select is(t.q(null, 'select low, high, unknown, price, rate, floor, ceiling
	from api.tariff_grid() where tariff = 402'), '(0,,f,,0.36,260,450)
(,,t,450,,,)', 'PRI-01 a rate between floor and ceiling');
update guichet.clock set ahead = '2027-10-01 10:00 Europe/Paris'
	- transaction_timestamp();
select is(t.q(null, 'select distinct tariff
	from api.tariff_grid() where tariff in (401, 402)'), '(402)',
	'what is over has gone');

select * from finish();
rollback;
