-- setting_findings: what the last check found, in names.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(3);

select is(t.err('clerk', 'select * from api.setting_findings(900)'), 'MU403',
	'only for who may change it');
select is(t.q('manager', 'select * from api.setting_findings(900)'), null,
	'nothing before it');
select t.save('anne', 1, '{}', t.slots('111 2026-11-30', '112 2026-11-30'))
	\g /dev/null
select t.line(2, 'capacity', 'activity=canteen where=1 capacity=1',
	(select id::text from guichet.capacity_rule)) \g /dev/null
select t.act(3, 'check') \g /dev/null
select is(t.q('manager', 'select what, level, activity, place, days, bookings
	from api.setting_findings(900)'),
	'(over,warning,Cantine,Jules-Ferry,1,1)',
	'bookings above a lowered capacity are counted');

select * from finish();
rollback;
