-- A household's file, as the clerk reads it.
\ir ../lib/town.sql
select plan(16);

select t.save('claire', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-24'))
	\g /dev/null
select t.save('david', 1, t.slots('113 2026-11-24'), t.slots('113 2026-11-26'))
	\g /dev/null
select is(t.q('clerk', 'select * from api.family_file(201)'),
	'(201,"Anne et Bruno Martin","(""1 rue du Four"",,99123,Valbrune)",t,62200,'
	|| '"[2026-01-01,2027-02-01)")', 'the home');
select is(t.q('clerk', 'select id, address, quotient_known
	from api.family_file(204)'), '(204,,f)', 'without address or quotient');
select is(t.err('clerk', 'select * from api.family_file(999)'), 'MU404',
	'no such home');
select is(t.q('clerk', 'select * from api.family_file_adults(201)'),
	'(101,"(Anne,Martin)",anne@exemple.fr,,t)
(102,"(Bruno,Martin)",anne@exemple.fr,,t)', 'its adults');
update guichet.account set disabled_at = guichet.now() where identifier = 'bruno';
select is(t.q('clerk', 'select id, account from api.family_file_adults(201)'),
	'(101,t)
(102,f)', 'a disabled account is none');
select is(t.q('clerk', 'select * from api.family_file_children(201)'),
	'(111,"(Léa,Martin)",2018-03-01,Jules-Ferry,CP,standard,t,"Anne Martin, '
	|| 'Bruno Martin",f)
(112,"(Tom,Martin)",2022-05-01,Jules-Ferry,"Petite section",no-pork,t,'
	|| '"Anne Martin, Bruno Martin",f)', 'its children');
select is(t.q('clerk', 'select id, guardians, other_home
	from api.family_file_children(202)'),
	'(113,"Claire Petit, David Roux",t)', 'a child of two homes');
select is(t.q('clerk', 'select child, day, state, price
	from api.family_file_bookings(202)'),
	'("(Zoé,Petit-Roux)",2026-11-26,booked,)
("(Zoé,Petit-Roux)",2026-11-24,cancelled,360)
("(Zoé,Petit-Roux)",2026-11-23,booked,360)',
	'its bookings; the other home''s price is in the other file');
select is(t.q('clerk', 'select count(*) from api.family_file_bookings(201)'),
	'(0)', 'none');
update guichet.household_member set during = '[2015-01-01,2026-01-01)'
	where person = 102;
select is(t.q('clerk', 'select id from api.family_file_adults(201)'), '(101)',
	'who moved out is not there');
select is(t.q('clerk', 'select id from api.family_file_children(999)'), null,
	'no home, no child');
select is(t.q('kitchen', 'select count(*) from api.family_file_adults(201)'), '(0)',
	'the kitchen reads no file');
select is(t.q('kitchen', 'select count(*) from api.family_file_children(201)'),
	'(0)', 'no children');
select is(t.q('kitchen', 'select count(*) from api.family_file_bookings(202)'),
	'(0)', 'no bookings');
select is(t.q('kitchen', 'select count(*) from api.family_file(201)'), '(0)',
	'no address');
select is(t.err('anne', 'select * from api.family_file(201)'), '42501',
	'and families read their own page');

select * from finish();
rollback;
