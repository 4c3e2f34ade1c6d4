-- How the price of a day was made, the same for ever (api.price_steps).
-- RULE: price-explained
\ir ../lib/closed.sql
select plan(11);

create function t.steps(who text, slot text) returns text language sql as
	$$ select t.q(who, format('select step, amount, low, high, percent, more
	from api.price_steps(%L)', slot)) $$;
select is(t.steps('anne', '111:canteen:2026-11-23'), '(bracket,100,0,622,,)',
	'made of one bracket');
select is(t.steps('claire', '113:canteen:2026-11-23'),
	'(unknown,360,,,,)
(unbooked,1360,,,,1000)', 'by which rule what was added');
-- RULE: tariff-town-cap
update guichet.attendance_line set price = 1200 where child = 113
	and superseded_at is null;
select is(t.steps('claire', '113:canteen:2026-11-23'),
	'(unknown,360,,,,)
(unbooked,1360,,,,1000)
(capped,1200,,,,)', 'and where it was cut');
select is(t.steps('david', '113:canteen:2026-11-23'), null, 'no steps');
select is(t.err('eve', 'select * from api.price_steps(''113:canteen:2026-11-23'')'),
	'MU404', 'by no route');

-- What a booking was made from stays, whatever changes.
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (402, 'canteen', 1, '[2027-01-04,2027-09-01)', 2000);
insert into guichet.tariff_bracket (tariff, quotient, price) values
	(402, '[0,)', 333), (402, null, 500);
insert into guichet.tariff_modifier (tariff, criterion, least, percent)
	values (402, 'rank', 2, -10);
insert into guichet.tariff_test (tariff, quotient, facts, price)
	values (402, 0, '(nursery,,2,2,,)', 300);
select guichet.tariff_publish(402) \g /dev/null
select matches(t.save('anne', 41, '{}', '{112:canteen:2027-01-12}'), 't|done|.*',
	'Tom, the second, is booked');
select is(t.steps('anne', '112:canteen:2027-01-12'), '(bracket,333,0,,,)
(rank,300,,,-10,)
(rounded,300,,,,)', 'ten percent less');
update guichet.enrolment set during = '[2026-09-01,2026-12-01)' where child = 111;
select is(t.steps('anne', '112:canteen:2027-01-12'), '(bracket,333,0,,,)
(rank,300,,,-10,)
(rounded,300,,,,)', 'for ever, though the eldest has left');

-- Half a price, or none.
update guichet.attendance_line set price = 50 where child = 111
	and superseded_at is null;
select is(t.steps('anne', '111:canteen:2026-11-23'), '(bracket,100,0,622,,)
(half,50,,,,)', 'an absence by half');
update guichet.attendance_line set price = null, reason = 'excused'
	where child = 111 and superseded_at is null;
select is(t.steps('anne', '111:canteen:2026-11-23'), '(bracket,100,0,622,,)
(free,0,,,,)', 'a justified absence');

update guichet.attendance_line set quotient = 303 where child = 111
	and superseded_at is null;
select is(t.steps('anne', '111:canteen:2026-11-23'), '(bracket,340,,,,)
(free,0,,,,)', 'nor is the bracket of another home''s quotient told');

select * from finish();
rollback;
