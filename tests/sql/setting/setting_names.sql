-- setting_names: what a draft may name.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(2);

select is(t.err('clerk', 'select * from api.setting_names(900)'), 'MU403',
	'only for who may change it');
select is(t.q('manager', 'select * from api.setting_names(900)'),
	E'(activity,canteen,Cantine)\n(school,1,Jules-Ferry)\n(school,2,Louise-Michel)',
	'activities and places');

select * from finish();
rollback;
