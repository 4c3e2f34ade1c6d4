-- A line that may be contested.
-- RULE: parents-privacy
\ir ../lib/closed.sql
select plan(3);

select is(t.q('anne', format('select name, mark, price
	from api.presence_line(%s)', t.line(111))),
	'("(Léa,Martin)",absent,100)', 'mine');
select is(t.err('david', format('select * from api.presence_line(%s)',
	t.line(113))), 'MU404', 'not that of another home');
update guichet.day_slot set state = 'invoiced' where activity = 'canteen'
	and day = '2026-11-23' and school = 1;
select is(t.q('anne', format('select mark, price from api.presence_line(%s)',
	t.line(111))), '(absent,100)', 'what is invoiced may be contested too');

select * from finish();
rollback;
