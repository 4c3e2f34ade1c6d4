-- What a late booking costs is said whole: in the recap of its save, and in what
-- the month costs.
-- RULE: booking-late
\ir ../lib/town.sql
select plan(7);

insert into guichet.cutoff_rule (activity, action, kind, at, during) values
	('canteen', 'late', 'same_day', '09:00', '[2026-11-01,)');
insert into guichet.surcharge (kind, grouped, percent, during) values
	('late', 'canteen', 50, '[2026-09-01,)');
select t.save('anne', 1, '{}', t.slots('111 2026-11-26')) \g /dev/null
select api.clock_set('2026-11-20 10:00 Europe/Paris') \g /dev/null
select t.save('anne', 2, '{}', t.slots('111 2026-11-23')) \g /dev/null
select t.save('david', 3, '{}', t.slots('113 2026-11-23')) \g /dev/null

select is(t.q('anne', format('select outcome, price from api.canteen_recap(%L)',
	t.nonce(1))), '(done,100)', 'in time: its price');
select is(t.q('anne', format('select outcome, price from api.canteen_recap(%L)',
	t.nonce(2))), '(done,150)', 'late: half as much again');
select t.q('anne', 'select 1') \g /dev/null
select is(guichet.month_cost('2026-11-01'), 250::bigint,
	'the month costs both of them');
select is(t.q('david', format('select price from api.canteen_recap(%L)',
	t.nonce(3))), '(510)', 'by his own quotient: 3.40 and 1.70');
select is(guichet.late_added(b.id, '{202}'), 0::bigint,
	'nothing for a home that does not pay it') from guichet.booking b
	where b.child = 113;

-- Two homes that share it: as the price is.
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 333, '[2026-11-01,)', 'judgment');
select t.save('claire', 4, '{}', t.slots('113 2026-11-24')) \g /dev/null
select is((select guichet.late_added(b.id, '{202}')
	+ guichet.late_added(b.id, '{203}') from guichet.booking b
	where b.child = 113 and b.custody = 'shares'),
	(select x.amount from guichet.booking b, guichet.surcharge_of('late',
	'canteen', b.day, b.price) x where b.child = 113
	and b.custody = 'shares'), 'the two parts are the whole');
select cmp_ok((select guichet.late_added(b.id, '{202}')
	from guichet.booking b where b.child = 113 and b.custody = 'shares'),
	'<', (select guichet.late_added(b.id, '{203}') from guichet.booking b
	where b.child = 113 and b.custody = 'shares'),
	'and the larger share pays more of it');

select * from finish();
rollback;
