-- Every tariff in force or to come, with its vote (api.tariff_rules).
-- RULE: algorithm-publish
\ir ../lib/closed.sql
select plan(2);

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

select is(t.q(null, 'select id, activity, vote, rounding, cost, ahead
	from api.tariff_rules()
	where activity = ''Cantine'''), '(401,Cantine,2026-41,down,2000,f)
(402,Cantine,2026-41,down,900,t)', 'what holds and what comes, no draft');
update guichet.clock set ahead = '2027-10-01 10:00 Europe/Paris'
	- transaction_timestamp();
select is(t.q(null, 'select id from api.tariff_rules() where activity
	= ''Cantine'''), '(402)', 'what is over has gone');

select * from finish();
rollback;
