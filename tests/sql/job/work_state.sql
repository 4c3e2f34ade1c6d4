-- What waits, for the metrics.
\ir ../lib/town.sql
select plan(4);

delete from guichet.message;
delete from guichet.job;
select is((select k::text from api.work_state() k), '(0,0,0,0,0,0,0,0,)',
	'nothing');
select guichet.mail('test', 'anne@exemple.fr', null, null) \g /dev/null
select guichet.mail('test', 'anne@exemple.fr', null, null, null, '90 seconds')
	\g /dev/null
select guichet.job_add('purge', '{}', null, '30 seconds') \g /dev/null
select is((select k::text from api.work_state() k), '(1,0,0,0,0,0,0,0,30)',
	'one message now, and something in half a minute');
select api.clock_set('2026-11-18 10:01 Europe/Paris') \g /dev/null
select is((select k::text from api.work_state() k), '(1,60,0,0,1,30,0,0,30)',
	'how long they have waited');
update guichet.message set state = 'bounced';
select api.work_take('purge', null, 60) \g /dev/null
select is((select k::text from api.work_state() k), '(0,0,0,2,0,0,1,0,)',
	'refused, and running');

select * from finish();
rollback;
