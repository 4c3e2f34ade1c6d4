-- family_home: who I am, my contacts, my home.
\ir ../lib/town.sql
select plan(5);

select is(t.q('anne', $$select * from api.family_home(null)$$),
	'("(Anne,Martin)",anne@exemple.fr,,"Anne et Bruno Martin",'
	|| '"(""1 rue du Four"",,99123,Valbrune)",f,t,62200,'
	|| '"[2026-01-01,2027-02-01)",)', 'my own home');
select is(t.q('claire', $$select address, quotient_known, quotient
	from api.family_home('diet')$$), '("(""2 rue du Four"",,99123,Valbrune)",f,)',
	'each of two separated parents reads their own');
select is(t.q('claire', $$select done from api.family_home('diet')$$), '(diet)',
	'what a form has done comes back');
select is(t.q('claire', $$select done from api.family_home('nothing')$$), '()',
	'and only that');
select is(t.err('clerk', 'select * from api.family_home(null)'), '42501',
	'not for the back office');

select * from finish();
rollback;
