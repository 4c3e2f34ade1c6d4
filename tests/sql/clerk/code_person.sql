-- An adult, for the page that makes codes.
\ir ../lib/town.sql
select plan(3);

select is(t.q('clerk', 'select person, name, login, expires from
	api.code_person(101)'), '(101,"(Anne,Martin)",t,)', 'an adult');
select is(t.err('clerk', 'select * from api.code_person(111)'), 'MU404',
	'no child');
select is(t.err('clerk', 'select * from api.code_person(107)'), 'MU404',
	'nobody the family file does not know');

select * from finish();
rollback;
