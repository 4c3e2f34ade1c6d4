-- file_child: a child's facts.
\ir ../lib/town.sql
select plan(3);

select is(t.q('clerk', 'select * from api.file_child(112)'),
	'(112,"(Tom,Martin)",2022-05-01,Jules-Ferry,"Petite section",no-pork)',
	'school, class, menu');
select is(t.err('clerk', 'select * from api.file_child(105)'), 'MU404',
	'an adult is no child');
select is(t.q('kitchen', 'select count(*) from api.file_child(112)'), '(0)',
	'not without the right');

select * from finish();
rollback;
