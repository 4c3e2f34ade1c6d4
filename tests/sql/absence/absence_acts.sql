-- What the town has said lately: absence_acts.
\ir ../lib/absence.sql
select plan(1);

select t.act(21, 2, 'school:1', null, '2026-11-23', null) \g /dev/null
select is(t.q('manager', 'select state, kind, first, last, place
	from api.absence_acts()'),
	'(draft,Grève,2026-11-23,2026-11-23,Jules-Ferry)', 'one is prepared');

select * from finish();
rollback;
