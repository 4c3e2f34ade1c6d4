-- What surcharges make of a tariff's highest price (api.tariff_surcharges).
-- RULE: tariff-town-cap
\ir ../lib/tariff_draft.sql
select plan(4);

insert into guichet.tariff_version (id, activity, during, cost)
	values (402, 'canteen', '[2029-09-01,)', 600);
insert into guichet.tariff_bracket (tariff, quotient, price)
	values (402, '[0,)', 300), (402, null, 450);
select is(t.q('manager', 'select * from api.tariff_surcharges(402)'), null,
	'none is voted');
insert into guichet.surcharge (kind, grouped, percent, amount, during) values
	('late', 'canteen', 50, null, '[2026-09-01,)'),
	('unbooked', null, null, 100, '[2026-09-01,)');
select is(t.q('manager', 'select kind, amount, percent, highest, price, capped
	from api.tariff_surcharges(402)'),
	'(late,,50,450,600,t)
(unbooked,100,,450,550,f)', 'half as much again stops at the cost');
update guichet.tariff_version set cost = 675 where id = 402;
select is(t.q('manager', 'select kind, price, capped
	from api.tariff_surcharges(402)'), '(late,675,f)
(unbooked,550,f)', 'and not when the cost is as high');
select is(t.err('anne', 'select * from api.tariff_surcharges(402)'), '42501',
	'not for families');

select * from finish();
rollback;
