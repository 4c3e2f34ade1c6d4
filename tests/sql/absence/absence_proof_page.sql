-- The page of a proof: absence_proof_page.
\ir ../lib/absence.sql
select plan(2);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select is(t.f('anne', format('select name, first, last, proof, open, places
	from api.absence_proof_page(%s)', t.absence(111))),
	'("(Léa,Martin)",2026-11-23,2026-11-24,awaited,t,3)', 'it may be given');
select is(t.ferr('eve', format('select * from api.absence_proof_page(%s)',
	t.absence(111))), 'MU404', 'another family reads nothing');

select * from finish();
rollback;
