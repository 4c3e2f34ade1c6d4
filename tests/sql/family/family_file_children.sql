-- family_file_children: the children of a household.
\ir ../lib/town.sql
select plan(4);

select is(t.q('clerk', 'select * from api.family_file_children(201)'),
	'(111,"(Léa,Martin)",2018-03-01,Jules-Ferry,CP,standard,t,"Anne Martin, '
	|| 'Bruno Martin",f)
(112,"(Tom,Martin)",2022-05-01,Jules-Ferry,"Petite section",no-pork,t,'
	|| '"Anne Martin, Bruno Martin",f)', 'its children');
select is(t.q('clerk', 'select id, guardians, other_home
	from api.family_file_children(202)'),
	'(113,"Claire Petit, David Roux",t)', 'a child of two homes');
select is(t.q('clerk', 'select id from api.family_file_children(999)'), null,
	'no home, no child');
select is(t.q('kitchen', 'select count(*) from api.family_file_children(201)'),
	'(0)', 'no children');

select * from finish();
rollback;
