-- pattern_recap: what keeping a usual week did.
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(3);

select t.pattern('anne', 1, 111, '{112}', 1, '{canteen}', '{1:canteen,
	4:canteen}', null, '2026-12-04') \g /dev/null
select is(t.q('anne', format('select * from api.pattern_recap(%L)',
	t.nonce(1))), '(8,0,2,,800,)', 'booked, refused, and what it costs');
select t.pattern('anne', 2, 111, '{}', 1, '{canteen}', '{}', null, null)
	\g /dev/null
select is(t.q('anne', format('select * from api.pattern_recap(%L)',
	t.nonce(2))), '(0,4,0,,,400)', 'cancelled, and what it costs less');
select is(t.q('bruno', format('select * from api.pattern_recap(%L)',
	t.nonce(1))), null, 'of one''s own saves alone');

select * from finish();
rollback;
