-- calendar_recap: what one save did, line by line.
\ir ../lib/childcare.sql
select plan(2);

select t.q('anne', format('select * from api.calendar_save(%L, null, %L, %L,
	%L)', '2026-11-01', '{}', '{111:evening:2026-11-23,111:wed:2026-11-18}',
	t.nonce(1))) \g /dev/null
select is(t.q('anne', format('select activity, day, change, outcome, reason,
	price from api.calendar_recap(%L)', t.nonce(1))),
	'(Mercredi,2026-11-18,add,refused,late,)
(Soir,2026-11-23,add,done,,50)', 'each with its activity');
select is(t.q('bruno', format('select * from api.calendar_recap(%L)',
	t.nonce(1))), null, 'of one''s own saves alone');

select * from finish();
rollback;
