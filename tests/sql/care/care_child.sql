-- care_child: the child of the page.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(3);

select is(t.q('clerk', 'select * from api.care_child(113)'),
	'(113,"(Zoé,Petit-Roux)",2018-07-01)', 'its name');
select is(t.err('clerk', 'select * from api.care_child(101)'), 'MU404',
	'an adult is no child');
update guichet.session set level = 1 where digest = sha256('clerk');
select is(t.q('clerk', 'select count(*) from api.care_child(113)'), '(0)',
	'nothing with one factor alone');

select * from finish();
rollback;
