-- setting_line: what a form is about.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

select is(t.err('clerk', 'select * from api.setting_line(900, ''cutoff'', null)'),
	'MU403', 'only for who may change it');
select is(t.err('manager', 'select * from api.setting_line(900, ''cutoff'',
	''999'')'), 'MU404', 'a row that is there');
select is(t.err('manager', 'select * from api.setting_line(1, ''cutoff'',
	null)'), 'MU404', 'a draft that is there');
select is(t.q('manager', 'select id, version, kind, dated, target, name
	from api.setting_line(900, ''activity'', ''canteen'')'),
	'(900,1,activity,f,canteen,Cantine)', 'the row that it replaces');

select * from finish();
rollback;
