-- care_call_done: the family was called; the mark stays.
-- RULE: care-plan-expired
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(4);

create function t.call(plan integer) returns text language sql return format(
	'select * from api.care_call_done(%s, %L, %L)', plan, 'Renouvelé lundi',
	t.nonce(plan));
select is(t.err('clerk', t.call(900)), 'MU404', 'a plan in force needs none');
select is(t.q('kitchen', t.call(901)), '(t)', 'by whoever keeps the list');
select is(t.q('clerk', $$select called_note from api.care_calls(null)$$),
	'("Renouvelé lundi")', 'with what the family said');
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
select is(t.q('clerk', $$select diet from api.clerk_day_list('2026-11-23', null,
	null)$$), '(plan-call)', 'and the list still says so');

select * from finish();
rollback;
