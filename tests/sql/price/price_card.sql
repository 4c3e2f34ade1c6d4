-- The price of a day, and who is told (api.price_card).
-- RULE: price-explained
-- RULE: parents-privacy
\ir ../lib/closed.sql
select plan(8);

create function t.card(who text, slot text) returns text language sql as
	$$ select t.q(who, format('select activity, priced_as, shared, custody,
	price, reason, quotient, source, vote from api.price_card(%L)', slot)) $$;
select is(t.card('anne', '111:canteen:2026-11-23'),
	'(Cantine,line,f,one-household,100,,62200,caf,2026-41)',
	'a day that was closed: its line');
select is(t.card('anne', '112:canteen:2026-12-01'),
	'(Cantine,estimate,f,one-household,100,,62200,caf,2026-41)',
	'a day that is not booked: what it would cost');
select is(t.card('claire', '113:canteen:2026-11-23'),
	'(Cantine,line,f,booker,1360,,,,2026-41)', 'nobody had booked');
select is(t.card('david', '113:canteen:2026-11-23'),
	'(Cantine,line,t,booker,,,,,)', 'the other parent is told who pays, no more');
select is(t.err('eve', 'select * from api.price_card(''113:canteen:2026-11-23'')'),
	'MU404', 'a stranger nothing');

-- The facts it was made from.
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (402, 'canteen', 1, '[2027-01-04,2027-09-01)', 2000);
insert into guichet.tariff_bracket (tariff, quotient, price) values
	(402, '[0,)', 333), (402, null, 500);
insert into guichet.tariff_modifier (tariff, criterion, least, percent)
	values (402, 'rank', 2, -10);
insert into guichet.tariff_test (tariff, quotient, facts, price)
	values (402, 0, '(nursery,,2,2,,)', 300);
select guichet.tariff_publish(402) \g /dev/null
select t.save('anne', 41, '{}', '{112:canteen:2027-01-12}') \g /dev/null
update guichet.enrolment set during = '[2026-09-01,2026-12-01)' where child = 111;
select is(t.q('anne', $$select price, children, rank
	from api.price_card('112:canteen:2027-01-12')$$), '(300,2,2)',
	'the facts are told');
select is(t.q('anne', $$select price, children, rank
	from api.price_card('112:canteen:2027-01-14')$$), '(333,1,1)',
	'a day that is booked now is made from what is so now');

-- A vote may take the other home's quotient, whose value is not told.
update guichet.attendance_line set quotient = 303 where child = 111
	and superseded_at is null;
select is(t.q('anne', $$select price, quotient, month, other
	from api.price_card('111:canteen:2026-11-23')$$), '(100,,,t)',
	'another home''s quotient');

select * from finish();
rollback;
