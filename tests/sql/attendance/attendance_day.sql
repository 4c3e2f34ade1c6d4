-- One slot and its counts.
\ir ../lib/roll.sql
select plan(4);

insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');
insert into guichet.absence (child, activity, during, kind, recorded_by)
	values (112, 'canteen', '[2026-11-23,2026-11-24)', 1, 101);
select is(t.q('attendant', $$select date, previous, next, today, served, locked,
	timed, expected, present, absent, unbooked, waiting
	from api.attendance_day(null, 1, 'canteen')$$),
	'(2026-11-23,2026-11-20,,t,t,f,f,2,0,0,0,1)',
	'two expected, one of them said to be absent');
select is(t.q('attendant', $$select date, previous, served, timed
	from api.attendance_day('2026-11-22', null, null)$$),
	'(2026-11-22,2026-11-20,f,)', 'a day alone, without service');
select is(t.q('attendant', $$select timed
	from api.attendance_day(null, 1, 'evening')$$), '(t)',
	'in the evening departures have their hour');
select t.tap('attendant', 11, 111, 'present') \g /dev/null
select t.tap('attendant', 12, 113, 'unbooked') \g /dev/null
select t.close('attendant', 13) \g /dev/null
select is(t.q('attendant', $$select locked, expected, present, absent, unbooked,
	waiting, closed_by from api.attendance_day(null, 1, 'canteen')$$),
	'(t,2,1,1,1,0,"(Ana,Lopez)")', 'closed, and by whom');

select * from finish();
rollback;
