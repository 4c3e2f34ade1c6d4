-- Giving the proof of an absence: absence_proof_begin.
-- RULE: absence-proof-late
-- RULE: document-once
\ir ../lib/absence.sql
select plan(8);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.declare('anne', 22, 112, 4, '2026-11-23', null) \g /dev/null
select isnt(t.proof('anne', 30, t.absence(111)), null, 'a proof is given');
select isnt(t.proof('bruno', 31, t.absence(111)), null,
	'by the other parent too');
select isnt(t.proof('anne', 32, t.absence(111)), null, 'a third page');
select is(t.ferr('anne', format('select * from api.absence_proof_begin(%s, %L)',
	t.absence(111), t.nonce(33))), 'MU477', 'three at most');
select is(t.ferr('eve', format('select * from api.absence_proof_begin(%s, %L)',
	t.absence(111), t.nonce(34))), 'MU404', 'not of another''s child');
select is(t.ferr('anne', format('select * from api.absence_proof_begin(%s, %L)',
	t.absence(112), t.nonce(35))), 'MU404', 'nor where none is asked for');
select is((select bool_and(not d.reusable and d.purge_on is not null
	and d.label !~* 'malad') from guichet.absence_document l
	join guichet.document d on d.id = l.document), true,
	'it never serves again, and names no illness');
select api.clock_set('2026-11-26 00:00 Europe/Paris') \g /dev/null
select is(t.ferr('anne', format('select * from api.absence_proof_begin(%s, %L)',
	t.absence(111), t.nonce(36))), 'MU479', 'when its time is over, no more');

select * from finish();
rollback;
