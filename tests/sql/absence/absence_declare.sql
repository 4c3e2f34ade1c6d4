-- Declaring an absence, and what its days come to: absence_declare.
-- RULE: absence-declared-in-time
-- RULE: absence-effect
-- RULE: absence-proof-late
\ir ../lib/absence.sql
select plan(11);

-- Declared, once.
select matches(t.declare('anne', 21, 111, 1, '2026-11-23', '2026-11-24'), '^.[0-9]+.$', 'it is declared');
select matches(t.declare('anne', 21, 111, 1, '2026-11-23', '2026-11-24'), '^.[0-9]+.$', 'sent twice, once done');
select is((select concat_ws(' ', child, activity, during, proof, source,
	recorded_by) from guichet.absence),
	'111 [2026-11-23,2026-11-25) none declared 101', 'as it was said');
select is(t.declare_err('anne', 22, 111, 4, '2026-11-24', null), 'MU672',
	'not twice for a day');
select matches(t.declare('anne', 23, 112, 3, '2026-11-23', null), '^.[0-9]+.$', 'with a proof');
select is((select proof || ' ' || (proof_until at time zone 'Europe/Paris')
	from guichet.absence where child = 112), 'awaited 2026-11-26 00:00:00',
	'which is awaited');
select is((select count(*) from guichet.audit a where a.action =
	'absence-declare' and a.reason is null), 2::bigint,
	'the journal names no kind');

-- The day comes: nobody taps, and the family pays by the kind.
select api.clock_set('2026-11-23 14:00 Europe/Paris') \g /dev/null
select t.close('attendant', 31) \g /dev/null
select is(t.lines(), '111 absent 201 100 excused, 112 absent 201 100 100, 113 '
	'absent 202 360 360', 'free; at full price while its proof is awaited; '
	'and an absence that nobody declared');
select is(t.q('anne', 'select absence, proof, price, reason from
	api.presences(''2026-11-01'') where name::text ~ ''Tom'''),
	'("Maladie, avec justificatif",awaited,100,)', 'the family reads why');

-- Declared the same evening, when the site has closed already.
select matches(t.declare('claire', 45, 113, 4, '2026-11-23', null), '^.[0-9]+.$',
	'on the evening of the day, closed already');
select is((select price from guichet.attendance_line where child = 113
	and superseded_at is null)::bigint, 180::bigint,
	'the closed day comes to half its price');

select * from finish();
rollback;
