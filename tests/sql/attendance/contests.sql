-- What a clerk sees of what is contested, and by when it is answered.
-- RULE: contest-clock
\ir ../lib/closed.sql
select plan(5);

select t.contest('claire', 21, 113) \g /dev/null
select is(t.q('manager', 'select state, opened_by, child, mark, price, body,
	marks from api.contests()'), '(opened,"(Claire,Petit)","(Zoé,Petit-Roux)",'
	'unbooked,1360,"Elle mangeait chez moi","12:00 Ana Lopez")',
	'the line, the words, who marked');
select is(t.q('manager', 'select due, late, silence_on from api.contests()'),
	'(2026-12-07,f,2027-01-23)', 'ten working days; two months');
select api.clock_set('2026-12-07 23:00 Europe/Paris') \g /dev/null
select is(t.q('manager', 'select late from api.contests()'), '(f)',
	'its last day is in time');
select api.clock_set('2026-12-08 00:00 Europe/Paris') \g /dev/null
select is(t.q('manager', 'select late from api.contests()'), '(t)',
	'the next is late');
select is(t.q('attendant', 'select * from api.contests()'), null,
	'nothing without the right');

select * from finish();
rollback;
