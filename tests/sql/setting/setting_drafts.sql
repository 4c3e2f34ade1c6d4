-- setting_drafts: those in work, then those published.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(3);

select is(t.err('clerk', 'select * from api.setting_drafts()'), 'MU403',
	'only for who may change it');
select t.line(1, 'capacity', 'activity=canteen where=1 capacity=80') \g /dev/null
select is(t.q('manager', 'select id, title, state, lines, ahead
	from api.setting_drafts()'), '(900,"Délais de cantine",draft,1,t)',
	'with its number of lines');
select t.act(2, 'drop') \g /dev/null
select is(t.q('manager', 'select id from api.setting_drafts()'), null,
	'what was given up is not shown');

select * from finish();
rollback;
