-- family_file: a household's file, as the clerk reads it.
\ir ../lib/town.sql
select plan(5);

select is(t.q('clerk', 'select * from api.family_file(201)'),
	'(201,"Anne et Bruno Martin","(""1 rue du Four"",,99123,Valbrune)",t,62200,'
	|| '"[2026-01-01,2027-02-01)",f,known,2026-01-01,caf,f,)', 'the home');
select is(t.q('clerk', 'select id, address, quotient_known
	from api.family_file(204)'), '(204,,f)', 'without address or quotient');
select is(t.err('clerk', 'select * from api.family_file(999)'), 'MU404',
	'no such home');
select is(t.q('kitchen', 'select count(*) from api.family_file(201)'), '(0)',
	'the kitchen reads no address');
select is(t.err('anne', 'select * from api.family_file(201)'), '42501',
	'and families read their own page');

select * from finish();
rollback;
