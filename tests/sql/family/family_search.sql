-- family_search: the search of a family.
\ir ../lib/town.sql
select plan(16);

create function t.find(q text) returns text language sql return
	t.q('clerk', format('select id from api.family_search(%L, 1)', q));
select is(t.q('clerk', 'select * from api.family_search(''martin'', 1)'),
	'(201,"Anne et Bruno Martin","Anne Martin, Bruno Martin","Léa, Tom",Valbrune)',
	'home, adults, children, town');
select is(t.find('LEA'), '(201)', 'accents and case do not count');
select is(t.find('martin léa'), '(201)', 'nor does the order of the words');
select is(t.find('petit roux'), '(202)
(203)', 'a hyphen is a space; a child of two homes shows both');
select is(t.find('mart'), '(201)', 'how a name begins');
select is(t.find('marten'), '(201)', 'one letter wrong');
select is(t.find('claire@exemple.fr'), '(202)', 'an e-mail');
select is(t.find('martin zoé'), null, 'every word must be in one name');
select is(t.find('m'), null, 'one letter is not enough');
select is(t.find(''), null, 'nothing is not enough');
select is(t.find(null), null, 'nor null');
select is(t.find('%'), null, 'a percent sign finds no everybody');
select is(t.find('__'), null, 'nor do two underscores');
update guichet.household_member set during = '[2015-01-01,2026-01-01)'
	where person = 102;
select is(t.find('bruno'), null, 'who moved out is not found there');

insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(1001, 1045) n;
insert into guichet.person (id, given, family)
	select n, 'Jo', 'Lambda' from generate_series(1001, 1045) n;
insert into guichet.household_member (household, person, kind, during)
	select n, n, 'adult', '[2020-01-01,)' from generate_series(1001, 1045) n;
select is(t.q('clerk', 'select p, (select count(*)
	from api.family_search(''lambda'', p)) from generate_series(1, 4) p'),
	'(1,20)
(2,20)
(3,5)
(4,0)', 'twenty a page');
select is(t.q('kitchen', 'select * from api.family_search(''martin'', 1)'), null,
	'without the right: nothing');

select * from finish();
rollback;
