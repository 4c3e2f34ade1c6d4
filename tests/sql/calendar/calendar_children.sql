-- calendar_children: my children, all or one alone.
\ir ../lib/childcare.sql
select plan(2);

select is(t.q('anne', $$select id, current
	from api.calendar_children('2026-11-01', null)$$), '(111,t)
(112,t)', 'my children, all of them shown');
select is(t.q('anne', $$select id, current
	from api.calendar_children('2026-11-01', 112)$$), '(111,f)
(112,t)', 'or one alone');

select * from finish();
rollback;
