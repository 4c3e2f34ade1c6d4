-- The month of a page of presences.
\ir ../lib/closed.sql
select plan(3);

select is(t.q('anne', 'select * from api.presence_month(null)'),
	'(2026-11-01,2026-10-01,,200)', 'this month, and what I pay');
select is(t.q('anne', $$select * from api.presence_month('2026-10-15')$$),
	'(2026-10-01,2026-09-01,2026-11-01,)', 'another one');
select is(t.q('david', 'select total from api.presence_month(null)'), '()',
	'another home''s price is not mine');

select * from finish();
rollback;
