-- care_plan_end: only a person makes the meal a normal one again.
-- RULE: care-plan-expired
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(5);

select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
select is(t.q('clerk', $$select diet from api.clerk_day_list('2026-11-23', null,
	null)$$), '(plan-call)', 'over: call');
select is(t.err('kitchen', format('select * from api.care_plan_end(901, %L)',
	t.nonce(1))), 'MU403', 'not without the right');
select is(t.q('clerk', format('select * from api.care_plan_end(901, %L)',
	t.nonce(1))), '(114)', 'ended');
select is(t.q('clerk', $$select diet from api.clerk_day_list('2026-11-23', null,
	null)$$), '(standard)', 'then the child''s own menu');
select is(t.err('clerk', format('select * from api.care_plan_end(901, %L)',
	t.nonce(2))), 'MU409', 'once');

select * from finish();
rollback;
