-- What a family reads of a month.
-- RULE: parents-privacy
\ir ../lib/closed.sql
select plan(5);

select is(t.q('anne', 'select child, mark, base, price, reason, shared, open
	from api.presences(null)'), '(111,absent,100,100,,f,t)
(112,present,100,100,,f,t)', 'my children, by day, with what I pay');
select is(t.q('claire', 'select mark, base, price, rule, added
	from api.presences(null)'), '(unbooked,360,1360,unbooked,1000)',
	'what was added, and by which rule');
select is(t.q('david', 'select mark, base, price, shared, open
	from api.presences(null)'), '(unbooked,,,t,f)',
	'the other parent sees what was recorded, not the price');
select is(t.q('anne', $$select line from api.presences('2026-10-01')$$), null,
	'another month');
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	state, tariff, custody, booked_by, booked_at)
	values (111, 'canteen', 1, '2026-11-20', 'noon', 201, 100, 'served', 401,
	'one-household', 101, '2026-11-01');
select is(t.q('anne', $$select day, mark, price, open
	from api.presences('2026-11-30') where child = 111$$),
	'(2026-11-23,absent,100,t)
(2026-11-20,present,100,f)',
	'a day from before there were marks says what its booking says');

select * from finish();
rollback;
