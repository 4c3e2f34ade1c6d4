-- What tariffs ask beside the quotient (api.tariff_criteria).
-- RULE: algorithm-publish
\ir ../lib/closed.sql
select plan(1);

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

select is(t.q(null, 'select criterion, nth, more, off
	from api.tariff_criteria()'), '(children,3,10,)
(rank,2,,20)
(rank,3,,50)', 'criteria in their order');

select * from finish();
rollback;
