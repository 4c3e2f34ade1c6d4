-- The documents given for an absence: absence_documents.
\ir ../lib/absence.sql
select plan(2);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.proof('anne', 30, t.absence(111)) \g /dev/null
select is(t.f('anne', format('select name, state, usable, removable
	from api.absence_documents(%s)', t.absence(111))),
	'(certificat.pdf,scanned,t,t)', 'what was given');
select is(t.f('eve', format('select name from api.absence_documents(%s)',
	t.absence(111))), null, 'a stranger sees none');

select * from finish();
rollback;
