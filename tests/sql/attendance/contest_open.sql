-- Contesting a line: contest_open.
-- RULE: contest-waits
\ir ../lib/closed.sql
select plan(7);

select is(t.contest('claire', 21, 113), '(2026-11-23)', 'a line is contested');
select is(t.contest('claire', 21, 113), '(2026-11-23)', 'sent twice, once done');
select is((select concat_ws(' ', state, opened_by, body) from guichet.contest),
	'opened 103 Elle mangeait chez moi', 'it is kept as it was said');
select ok(guichet.line_waits(t.line(113)), 'the line waits');
select is(t.contest_err('claire', 22, 113), 'MU634', 'once a line');
select is(t.contest_err('david', 23, 113), 'MU404',
	'not by the parent who does not pay');
select is(t.contest_err('eve', 24, 113), 'MU404', 'nor by a stranger');

select * from finish();
rollback;
