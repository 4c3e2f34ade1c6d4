-- desk_find_people: people by the same box.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

update guichet.person set phone = '+33612345678' where id = 104;
select is(t.q('clerk', 'select name, household
	from api.desk_find_people(''zoe petit'')'), '("(Zoé,Petit-Roux)",202)',
	'a child, with a home');
select is(t.q('clerk', 'select name from api.desk_find_people(''06 12.34 56 78'')'),
	'("(David,Roux)")', 'a phone as people write it');
select is(t.q('clerk', 'select name from api.desk_find_people(''m'')'), null,
	'one letter finds nobody');
select is(t.q('kitchen', 'select * from api.desk_find_people(''martin'')'), null,
	'nobody for who may not read families');

select * from finish();
rollback;
