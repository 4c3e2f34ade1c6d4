-- setting_shown: which list, for which draft.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(3);

select is(t.err('clerk', 'select * from api.setting_shown(''cutoff'', null)'),
	'MU403', 'only for who may change it');
select is(t.q('manager', 'select kind, dated, id, version
	from api.setting_shown(''school'', 900)'), '(school,f,900,1)',
	'what has no dates changes at once');
select is(t.err('manager', 'select * from api.setting_shown(''cutoff'', 1)'),
	'MU404', 'a draft that is there');

select * from finish();
rollback;
