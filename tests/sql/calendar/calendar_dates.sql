-- calendar_dates: the days of a month.
\ir ../lib/childcare.sql
select plan(1);

select is(t.q('anne', $$select count(*), min(day), max(day)
	from api.calendar_dates('2026-11-01')$$), '(21,2026-11-02,2026-11-30)',
	'the weekdays of the month');

select * from finish();
rollback;
