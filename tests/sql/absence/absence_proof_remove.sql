-- Taking a proof back: absence_proof_remove.
-- RULE: document-remove
\ir ../lib/absence.sql
select plan(4);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.proof('anne', 30, t.absence(111)) \g /dev/null
select is(t.ferr('eve', format('select * from api.absence_proof_remove(%s, %s,
	%L)', t.absence(111), (select max(id) from guichet.document),
	t.nonce(31))), 'MU404', 'not by another');
select is(t.f('anne', format('select * from api.absence_proof_remove(%s, %s,
	%L)', t.absence(111), (select max(id) from guichet.document),
	t.nonce(32))), '(' || t.absence(111) || ')', 'it is taken back');
select is((select state::text from guichet.document order by id desc limit 1),
	'purged', 'and erased');
select is_empty('select from guichet.document_part', 'with its bytes');

select * from finish();
rollback;
