-- import_choose: a word on who may be the same.
-- RULE: import-duplicate
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(3);

select t.begin(t.file(), 1) \g /dev/null
select is(t.ferr('clerk', format('select * from api.import_choose(%s, 2, %L, %L)',
	t.import(), 'same', t.nonce(3))), 'MU404', 'a line that is no duplicate');
select is(t.f('clerk', format('select * from api.import_choose(%s, 5, %L, %L)',
	t.import(), 'same', t.nonce(4))), '(' || t.import() || ',duplicate)',
	'a clerk says that it is the same');
select is((select kind || ' ' || child from guichet.import_line l
	join guichet.import i on i.id = l.import and i.run = l.run
	where line = 5), 'conflict 113', 'it is, under another name');

select * from finish();
rollback;
