-- The public simulator (api.price_simulated) makes its price by
-- the function that makes all of them.
-- RULE: price-simulator
\ir ../lib/childcare.sql
select plan(7);

create function t.sim(q text, more text default 'null, null, null, null',
	activity text default 'canteen') returns text language sql as
	$$ select t.q(null, format('select step, amount from
	api.price_simulated(%L, null, %s, %s)', activity, q, more)) $$;

select is(t.sim('62300'), '(bracket,330)', 'PRI-02 a stranger may ask: 623');
select is(t.sim('null'), '(unknown,360)', 'unknown is not zero');
select is(t.sim('0'), '(bracket,100)', 'zero is');
select is(t.sim('62300', 'null, null, null, null', 'nothing'), null,
	'no such activity');
update guichet.clock set ahead = '2027-03-01 10:00 Europe/Paris'
	- transaction_timestamp();
insert into guichet.tariff_version (id, activity, vote, during, cost, unit_minutes)
	values (500, 'canteen', 1, '[2027-01-01,2027-09-01)', 900, 30);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (500, '[0,)', 0.0036, 260, 450);
insert into guichet.tariff_bracket (tariff, price) values (500, 450);
insert into guichet.tariff_modifier (tariff, criterion, least, percent, price)
	values (500, 'outside', 1, 50, null), (500, 'packed-lunch', 1, null, 175);
insert into guichet.tariff_test (tariff, facts, price)
	values (500, '(nursery,1,,,,)', 450);
insert into guichet.resident_place values ('99123', 'Valbrune');
select guichet.tariff_publish(500) \g /dev/null
select is(t.sim('110300', '1, 1, true, false'), '(rate,397)
(outside,596)
(rounded,596)
(units,1788)', 'a rate, living elsewhere, three started half hours');
select is(t.sim('110300', '1, 1, true, true'), '(rate,397)
(outside,596)
(packed-lunch,175)
(units,525)', 'PRI-01 a packed lunch');
select is((select array_agg(s.amount order by s.n)::text
	from guichet.price_steps(500, 110300, '(elementary,3,1,1,t,f)') s),
	'{397.080000,595.62000000,596,1788}', 'the same steps');

select * from finish();
rollback;
