-- setting_draft: one draft, and what may be done with it.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(3);

select is(t.err('clerk', 'select * from api.setting_draft(900)'), 'MU403',
	'only for who may change it');
select is(t.err('manager', 'select * from api.setting_draft(1)'), 'MU404',
	'one that is there');
select is(t.q('manager', 'select id, version, title, state, open, ahead
	from api.setting_draft(900)'), '(900,1,"Délais de cantine",draft,t,f)',
	'open, and nothing to withdraw');

select * from finish();
rollback;
