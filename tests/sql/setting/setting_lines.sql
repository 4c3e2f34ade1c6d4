-- setting_lines: a draft's lines as what they make.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(3);

select is(t.err('clerk', 'select * from api.setting_lines(900)'), 'MU403',
	'only for who may change it');
select t.line(1, 'cutoff', 'activity=canteen where=zone-a action=add '
	'weekdays=4 kind=weekly weekday=3 at=16h30 day-type=calendar '
	'on-closed=keep until=2027-06-30') \g /dev/null
select is(t.q('manager', 'select kind, op, activity, place, zone, action,
	weekdays, how, weekday, at, during from api.setting_lines(900)'),
	'(cutoff,add,Cantine,,A,add,4,weekly,3,16:30,"[2026-11-30,2027-07-01)")',
	'with names, and dates from the draft''s day');
select is(t.q('manager', $$select example_day, example_until
	at time zone 'Europe/Paris' from api.setting_lines(900)$$),
	'(2026-12-03,"2026-11-25 16:30:00")', 'and its next day as an example');

select * from finish();
rollback;
