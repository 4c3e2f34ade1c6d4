-- The proofs that a clerk has to look at: absence_proofs.
\ir ../lib/absence.sql
select plan(3);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.declare('anne', 22, 112, 3, '2026-11-23', null) \g /dev/null
select t.proof('anne', 30, t.absence(111)) \g /dev/null
select t.judge('manager', 31, t.absence(112), 'seen', null) \g /dev/null
select is(t.q('manager', 'select child, first, last, proof, late, papers,
	seen_by from api.absence_proofs()'), '("(Léa,Martin)",2026-11-23,'
	'2026-11-24,awaited,f,1,)
("(Tom,Martin)",2026-11-23,2026-11-23,seen,f,0,"(Max,Doyen)")',
	'what is awaited, then what was seen');
select api.clock_set('2026-11-26 00:00 Europe/Paris') \g /dev/null
select is(t.q('manager', 'select late from api.absence_proofs()
	where proof = ''awaited'''), '(t)', 'late ones say so');
select is(t.err('anne', 'select * from api.absence_proofs()'), '42501',
	'not for families');

select * from finish();
rollback;
