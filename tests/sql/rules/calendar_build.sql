-- The calendar, built from the rules and built again when they change.
\ir ../lib/town.sql
select plan(23);

create function t.day(d date, s bigint default 1) returns text language sql as
	$$ select format('%s %s %s %s', coalesce(because, 'open'), capacity, over,
	to_char(book_until at time zone 'Europe/Paris', 'MM-DD HH24:MI'))
	from guichet.day_slot where activity = 'canteen' and school = s
	and day = d $$;

select is(t.day('2026-11-23'), 'open 100 0 11-20 09:00', 'a day of service');
select is(t.day('2026-11-25'), null, 'no row for a Wednesday');
select is(t.day('2026-08-31'), null, 'nor outside the school year');
select is(t.day('2026-12-21'), 'school-holiday 100 0 12-18 09:00',
	'a row in the holidays, closed');
select is(t.day('2026-11-23', 2), 'open  0 11-20 09:00',
	'no capacity rule: no limit');

-- RULE: canteen-closed
insert into guichet.closure (during, because)
	values ('[2026-11-23,2026-11-24)', 'weather');
select is(t.day('2026-11-23'), 'weather 100 0 11-20 09:00',
	'a closure closes the day at once');
delete from guichet.closure;
select is(t.day('2026-11-23'), 'open 100 0 11-20 09:00',
	'and opens it again when it is taken back');
insert into guichet.cutoff_rule (activity, school, action, weekdays, kind, n, at,
	during) values ('canteen', 1, 'add', '{1}', 'n_days', 5, '12:00',
	'[2026-11-01,)');
select is(t.day('2026-11-23'), 'open 100 0 11-18 12:00',
	'a new cut-off rule moves the deadline');
delete from guichet.cutoff_rule where n = 5;

-- RULE: booking-late
create function t.late(d date) returns text language sql as
	$$ select to_char(late_until at time zone 'Europe/Paris', 'MM-DD HH24:MI')
	from guichet.day_slot where activity = 'canteen' and school = 1
	and day = d $$;
select is(t.late('2026-11-23'), null, 'nobody books late without a rule');
insert into guichet.cutoff_rule (id, activity, action, kind, at, during) values
	(901, 'canteen', 'late', 'same_day', '09:00', '[2026-11-01,)');
select is(t.late('2026-11-23'), '11-23 09:00', 'late, until that instant');
update guichet.cutoff_rule set kind = 'n_days', n = 9 where id = 901;
select is(t.late('2026-11-23'), null, 'an instant before the last one is none');
delete from guichet.cutoff_rule where id = 901;

-- RULE: canteen-capacity
insert into guichet.capacity_rule (activity, school, weekdays, capacity, during)
	values ('canteen', 1, '{1}', 30, '[2026-11-01,)');
select is(t.day('2026-11-23') || ', ' || t.day('2026-11-24'),
	'open 30 0 11-20 09:00, open 100 0 11-20 09:00',
	'the rule of a weekday wins over that of all');
delete from guichet.capacity_rule where weekdays is not null;
select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
update guichet.capacity_rule set capacity = 1;
select is(t.day('2026-11-23'), 'open 1 2 11-20 09:00',
	'lowering the capacity cancels nobody');
select is((select taken from guichet.day_slot where day = '2026-11-23'
	and school = 1), 3, 'the three stay');
select t.save('anne', 2, t.slots('112 2026-11-23'), '{}') \g /dev/null
select is(t.day('2026-11-23'), 'open 1 1 11-20 09:00',
	'a seat given back above the capacity is not given again');
select t.save('anne', 3, '{}', t.slots('112 2026-11-23')) \g /dev/null
select is(t.q('anne', format('select reason from api.canteen_recap(%L)',
	t.nonce(3))), '(full)', 'full');
update guichet.capacity_rule set capacity = 10;
select is(t.day('2026-11-23'), 'open 10 0 11-20 09:00',
	'raising it makes room again');
delete from guichet.capacity_rule;
select is(t.day('2026-11-23'), 'open  0 11-20 09:00', 'and no rule, no limit');

-- Past and frozen days are history.
update guichet.day_slot set state = 'counting-frozen'
	where day = '2026-11-24' and school = 1;
insert into guichet.closure (during, because) values
	('[2026-11-01,2026-12-01)', 'works');
select is(t.day('2026-11-16'), 'open 100 0 11-13 09:00', 'yesterday stays');
select is(t.day('2026-11-24'), 'open  0 11-20 09:00', 'a frozen day stays');
select is(t.day('2026-11-26'), 'works  0 11-24 09:00', 'tomorrow moves');
delete from guichet.closure;

-- No service any more on Mondays.
update guichet.service_rule set weekdays = '{2,4,5}';
select is(t.day('2026-11-23'), 'other  0 11-20 09:00',
	'a day that somebody booked is closed, and waits for a person');
select is(t.day('2026-11-30'), null, 'a day that nobody booked goes');

select * from finish();
rollback;
