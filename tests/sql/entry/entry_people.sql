-- entry_people: adults by the one search box.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(4);

insert into guichet.person_preference (person, paper, at)
	values (102, true, guichet.now());
-- RULE: entry-person
select is(t.q('clerk', 'select id, name, address, paper
	from api.entry_people(''martin'')'),
	'(101,"(Anne,Martin)","(""1 rue du Four"",,99123,Valbrune)",f)
(102,"(Bruno,Martin)","(""1 rue du Four"",,99123,Valbrune)",t)',
	'the adults, where they live, and who wants paper');
select is(t.q('clerk', 'select id from api.entry_people(''zoé'')'), null,
	'no child');
select is(t.q('clerk', 'select id from api.entry_people(null)'), null,
	'nobody without words');
select is(t.q('kitchen', 'select id from api.entry_people(''martin'')'), null,
	'nothing without the right to the file');

select * from finish();
rollback;
