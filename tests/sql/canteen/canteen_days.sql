-- The days of a family's week: states, deadlines, prices.
\ir ../lib/town.sql
select plan(26);

select is(t.q('anne', $$select child, slot, state, booked, changeable, until,
	price, places, because, shared from api.canteen_days('2026-11-23')
	where child = 111 limit 1$$), '(111,111:canteen:2026-11-23,free,f,t,'
	|| '"2026-11-20 09:00:00+01",100,100,,f)', 'a free day, all of it');
select is(t.q('anne', $$select child, string_agg(to_char(day, 'DD'), ' '
	order by day) from api.canteen_days('2026-11-25') group by child
	order by child$$), '(111,"23 24 26 27")
(112,"23 24 26 27")', 'any date shows its week; one row a child and service day');
select is(t.q('anne', $$select distinct state, changeable, price
	from api.canteen_days('2026-11-16')$$), '(late,f,100)',
	'this week: past its cut-off, the price still said');
select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '111 2026-11-24')) \g /dev/null
select is(t.q('anne', $$select state, booked, changeable, price, places
	from api.canteen_days('2026-11-23') where booked limit 1$$),
	'(booked,t,t,100,99)', 'booked, and can be cancelled');
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select is(t.q('anne', $$select to_char(day, 'DD'), state, changeable
	from api.canteen_days('2026-11-23') where child = 111$$),
	'(23,locked,f)
(24,locked,f)
(26,free,t)
(27,free,t)', 'at the cut-off, booked days are locked');
select api.clock_set('2026-11-18 10:00 Europe/Paris') \g /dev/null

-- RULE: canteen-closed
insert into guichet.closure (school, during, because)
	values (1, '[2026-11-24,2026-11-25)', 'strike');
select is(t.q('anne', $$select state, booked, changeable, until, because, price
	from api.canteen_days('2026-11-24') where child = 111 and because
	is not null$$), '(closed,t,f,,strike,100)',
	'a closed day says why, has no deadline, and shows what was booked');
select is(t.q('anne', $$select distinct state, because
	from api.canteen_days('2026-12-21')
	where day < '2026-12-25'$$), '(closed,school-holiday)',
	'school holidays are closed days');
select is(t.q('anne', $$select distinct because from
	api.canteen_days('2026-11-09') where because is not null$$), null,
	'11 November 2026 is a Wednesday');
select is(t.q('anne', $$select to_char(day, 'DD'), because
	from api.canteen_days('2027-05-06') where child = 111
	and because is not null$$), '(06,public-holiday)', 'Ascension');

-- RULE: canteen-enrolled
update guichet.enrolment set state = 'ended' where child = 112;
select is(t.q('anne', $$select distinct state, changeable
	from api.canteen_days('2026-11-30') where child = 112$$),
	'(not-enrolled,f)', 'not enrolled');
update guichet.capacity_rule set capacity = 1;
select is(t.q('anne', $$select state, places, changeable
	from api.canteen_days('2026-11-23') where child = 111 and day =
	'2026-11-23'$$), '(booked,0,t)', 'booked on a full day: can still cancel');
select is(t.q('claire', $$select state, places, changeable
	from api.canteen_days('2026-11-23') where day = '2026-11-23'$$),
	'(full,0,f)', 'a full day for another child');
select is(t.q('eve', $$select distinct state, places
	from api.canteen_days('2026-11-30')$$), '(free,)',
	'no limit: no number of places');

-- Prices: a known quotient, an unknown one, cents of quotient, groups.
-- RULE: quotient-unknown
select is(t.q('claire', $$select distinct price
	from api.canteen_days('2026-11-30')$$), '(360)',
	'an unknown quotient has its voted price, which is not that of zero');
select is(t.q('david', $$select distinct price
	from api.canteen_days('2026-11-30')$$), '(340)', 'the other parent''s own');

-- RULE: parents-privacy
update guichet.capacity_rule set capacity = 50;
select t.save('claire', 2, '{}', t.slots('113 2026-11-23'))
	\g /dev/null
select is(t.q('david', $$select state, booked, changeable, price, shared
	from api.canteen_days('2026-11-23') where day = '2026-11-23'$$),
	'(booked,t,t,,t)', 'booked by the other home: no price, and said so');

select is(t.err('anne', $$select * from api.canteen_days('2031-01-06')$$),
	'MU414', 'no calendar that far');
select is(t.q(null, $$select * from api.canteen_days('2026-11-23')$$), null,
	'a stranger sees nothing');


-- The other parent's day: Claire has even weeks, David odd ones.  48 is even.
-- RULE: custody-booking
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
create function t.monday(who text, day date default '2026-11-30') returns text
language sql as $$ select t.q(who, format('select state, booked, changeable,
	price, shared, asked from api.canteen_days(%L) where child = 113
	and day = %L', day, day)) $$;
select is(t.monday('david'), '(free,f,t,340,f,f)', 'week 49 is David''s');
select is(t.monday('claire'), '(other-parent,f,t,,f,f)',
	'not Claire''s: she may suggest, and does not see his price');
select t.save('claire', 41, '{}', t.slots('113 2026-11-30')) \g /dev/null
select is(t.monday('claire'), '(suggested,f,t,,f,f)', 'suggested');
select is(t.monday('david'), '(free,f,t,340,f,t)', 'he sees that he is asked');
select t.save('david', 42, '{}', t.slots('113 2026-11-30')) \g /dev/null
select is(t.monday('david') || t.monday('claire'),
	'(booked,t,t,340,f,f)(locked,t,f,,t,f)',
	'booked, he can cancel and she cannot');

-- RULE: booking-late
insert into guichet.cutoff_rule (activity, action, kind, at, during) values
	('canteen', 'late', 'same_day', '09:00', '[2026-11-01,)');
insert into guichet.surcharge (kind, grouped, percent, during) values
	('late', 'canteen', 50, '[2026-09-01,)');
select api.clock_set('2026-11-20 10:00 Europe/Paris') \g /dev/null
select is(t.q('eve', $$select state, changeable, until, surcharge * 2 = price
	from api.canteen_days('2026-11-23') where slot = '114:canteen:2026-11-23'$$),
	'(free,t,"2026-11-23 09:00:00+01",t)',
	'past its cut-off it is booked late, and the page says what is added');
select api.clock_set('2026-11-23 09:00 Europe/Paris') \g /dev/null
select is(t.q('eve', $$select state, changeable, surcharge
	from api.canteen_days('2026-11-23') where slot = '114:canteen:2026-11-23'$$),
	'(late,f,)', 'until that is over too');
insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');
insert into guichet.absence (child, during, kind) select 111,
	'[2026-11-23,2026-11-28)', 1;
select is(t.q('anne', $$select bool_and(absent = booked)
	from api.canteen_days('2026-11-23') where child = 111$$), '(t)',
	'an absence is said where a day is booked');

select * from finish();
rollback;
