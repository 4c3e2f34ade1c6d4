-- Withdrawing an absence: absence_withdraw.
-- RULE: absence-withdrawn
\ir ../lib/absence.sql
select plan(8);

select t.declare('anne', 21, 111, 1, '2026-11-23', '2026-11-24') \g /dev/null
select t.declare('anne', 22, 112, 3, '2026-11-23', null) \g /dev/null
select t.declare('claire', 23, 113, 4, '2026-11-23', null) \g /dev/null
select is(t.q('claire', format('select * from api.absence_withdraw(%s, %L)',
	t.absence(113), t.nonce(40))), '(t)', 'before its days it goes whole');
select is(t.absence(113), null, 'and nothing of it is left');
select api.clock_set('2026-11-23 14:00 Europe/Paris') \g /dev/null
select t.close('attendant', 31) \g /dev/null

-- Withdrawn: what is closed stays.
select is(t.q('anne', format('select * from api.absence_withdraw(%s, %L)',
	t.absence(111), t.nonce(41))), '(t)', 'it is withdrawn');
select is((select string_agg(during::text, ' ' order by id)
	from guichet.absence where child = 111 and superseded_at is null),
	'[2026-11-23,2026-11-24)', 'the closed day stays an absence');
select is((select n.during::text from guichet.attendance_line l
	join guichet.absence n on n.id = l.absence
	where l.child = 111 and l.superseded_at is null),
	'[2026-11-23,2026-11-24)', 'and its line knows it');
select is(t.err('anne', format('select * from api.absence_withdraw(%s, %L)',
	t.absence(112), t.nonce(42))), 'MU675', 'all its days are closed');
select is(t.err('eve', format('select * from api.absence_withdraw(%s, %L)',
	t.absence(112), t.nonce(43))), 'MU404', 'not another''s');
select matches(t.declare('anne', 44, 111, 4, '2026-11-24', null), '^.[0-9]+.$',
	'the rest of its days is free for another');

select * from finish();
rollback;
