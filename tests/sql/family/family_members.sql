-- family_members: who lives in my home.
\ir ../lib/town.sql
select plan(3);

select is(t.q('anne', 'select * from api.family_members()'),
	'("(Bruno,Martin)",f)' || E'\n' || '("(Anne,Martin)",f)' || E'\n'
	|| '("(Léa,Martin)",t)' || E'\n' || '("(Tom,Martin)",t)',
	'adults first, then the children');
select is(t.q('claire', 'select * from api.family_members()'),
	'("(Claire,Petit)",f)' || E'\n' || '("(Zoé,Petit-Roux)",t)',
	'the other home is not there');
select is(t.q(null, 'select count(*) from api.family_members()'), '(0)',
	'nobody for a stranger');

select * from finish();
rollback;
