-- A clerk looks at the proof of an absence: absence_judge.
-- RULE: absence-proof-late
-- RULE: document-erased
\ir ../lib/absence.sql
select plan(15);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.declare('anne', 22, 112, 3, '2026-11-23', null) \g /dev/null
select t.proof('anne', 30, t.absence(111)) \g /dev/null
select api.clock_set('2026-11-23 14:00 Europe/Paris') \g /dev/null
select t.close('attendant', 31) \g /dev/null
select is(t.lines(), '111 absent 201 100 100, 112 absent 201 100 100, 113 '
	'absent 202 360 360', 'at full price while the proof is awaited');
select is(t.judge_err('attendant', 40, t.absence(111), 'seen', null), 'MU403',
	'with the right');
select is(t.judge('manager', 41, t.absence(111), 'seen', null), '(t)',
	'it is seen');
select is((select reason::text from guichet.attendance_line where child = 111
	and superseded_at is null), 'excused',
	'the closed day is excused from now on');
select is((select proof || ' ' || proof_by from guichet.absence
	where child = 111), 'seen 180', 'who saw it stays');
select is((select state || ' ' || seen_by from guichet.document), 'purged 180',
	'the document does not');
select is_empty('select from guichet.document_part', 'nor do its bytes');
select is(t.judge_err('manager', 42, t.absence(111), 'refused', 'x'), 'MU404',
	'what was seen is decided');
select is(t.judge_err('manager', 43, t.absence(112), 'refused', null), 'MU450',
	'a refusal says why');
select is(t.judge('manager', 44, t.absence(112), 'refused', 'Illisible'),
	'(t)', 'it is refused');
select is((select recipient || ' ' || kind from guichet.message
	where kind = 'absence-proof'), 'anne@exemple.fr absence-proof',
	'and who declared it is told');
select isnt(t.proof('anne', 45, t.absence(112)), null,
	'another proof may be given');
select guichet.absence_proof_given(t.absence(112)) \g /dev/null
select is((select proof::text from guichet.absence where child = 112),
	'awaited', 'and is awaited again');
-- Late, without any document: only with a reason.
delete from guichet.absence_document;
select api.clock_set('2026-11-26 00:00 Europe/Paris') \g /dev/null
select is(t.judge_err('manager', 46, t.absence(112), 'seen', null), 'MU450',
	'shown late, it wants a reason');
select is(t.judge('manager', 47, t.absence(112), 'seen', 'Hospitalisation'),
	'(t)', 'with one it is taken');

select * from finish();
rollback;
