-- Asking before declaring: absence_ask.
-- RULE: absence-declared-in-time
\ir ../lib/absence.sql
select plan(10);

select is(t.q('anne', 'select * from api.absence_ask(111, 1, ''2026-11-23'',
	''2026-11-27'', ''canteen'')'),
	'(111,1,2026-11-23,2026-11-27,canteen)', 'it may be declared');

-- What cannot be declared.
select is(t.ask_err('anne', 1, '2026-11-17', null), 'MU671', 'not yesterday');
select is(t.ask_err('anne', 3, '2026-11-16', null), 'MU674',
	'nor without a booked day');
select is(t.ask_err('anne', 3, '2026-11-15', null), 'MU671',
	'nor when the time for its proof is over');
select is(t.ask_err('anne', 2, '2026-11-23', null), 'MU670', 'not a strike');
select is(t.ask_err('anne', 9, '2026-11-23', null), 'MU670',
	'not what was never voted');
select is(t.ask_err('anne', 1, '2026-11-24', '2026-11-23'), 'MU673',
	'not backwards');
select is(t.ask_err('anne', 1, '2026-11-24', '2027-11-25'), 'MU673',
	'not over a year');
select is(t.err('anne', 'select * from api.absence_ask(111, null,
	''2026-11-23'', null, null)'), 'MU450', 'not without a kind');
select is(t.ask_err('eve', 1, '2026-11-23', null), 'MU404',
	'not another''s child');

select * from finish();
rollback;
