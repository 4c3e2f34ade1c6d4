-- setting_tests: the worked tests of a draft.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(2);

select is(t.err('clerk', 'select * from api.setting_tests(900)'), 'MU403',
	'only for who may change it');
select t.example(1, '2026-12-08', '2026-12-04', '9 h') \g /dev/null
select is(t.q('manager', $$select activity, place, action, day, until
	at time zone 'Europe/Paris' from api.setting_tests(900)$$),
	'(Cantine,Jules-Ferry,add,2026-12-08,"2026-12-04 09:00:00")',
	'in names and in civil time');

select * from finish();
rollback;
