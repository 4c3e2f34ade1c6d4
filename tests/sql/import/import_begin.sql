-- import_begin: a first file and its rehearsal.
-- RULE: import-match
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(8);

select is(t.ferr('kitchen', $$select * from api.import_begin('x', 'f', 'utf-8',
	'comma', '{a}', '{2}', '{1}', null, null, 'nnnnnnnnnnnnnnnnnnnnn1')$$),
	'MU403', 'not without the right');
create table t.before as select (select count(*) from guichet.person) as people,
	(select count(*) from guichet.household) as homes;
select isnt(t.begin(t.file(), 2), null, 'a file is taken');
select is(t.kinds(), '2 new, 3 new, 4 same, 5 duplicate twin:child-family',
	'new children, one we have by names and birth date, one who may be ours');
select is((select state from guichet.import), 'looked', 'rehearsed at once');
select is((select (select count(*) from guichet.person) - b.people
	|| ' ' || (select count(*) from guichet.household) - b.homes
	from t.before b), '0 0', 'a rehearsal writes nobody down');
select is(t.begin(t.file(), 2), '(' || t.import() || ')',
	'sent twice it is one import');
select is((select count(*) from guichet.import), 1::bigint, 'indeed');
select is((select mapping[1:5]::text from guichet.import_run), '{home-key,child-key,child-family,child-given,child-born}', 'columns by their names');

select * from finish();
rollback;
