-- rollover_decide: a person decides, line by line.
-- RULE: rollover-never-guessed
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(9);

select t.make(1) \g /dev/null
select is(t.line(115) || '; ' || t.line(116) || '; ' || t.line(117),
	'changes-school; sibling; leaving', 'what is not certain is left open');
select is(t.err('manager', t.decide(111, t.to(11), null, 2)), 'MU521',
	'repeating a level says why');
select is(t.err('manager', t.decide(111, t.to(11), 'accord des parents', 3)),
	null, 'with a reason it is decided');
select is(t.line(111), 'repeating class 11', 'and listed as such');
select is(t.err('manager', t.decide(113, 'leaves', null, 4)), 'MU521',
	'so is leaving early');
select is(t.err('manager', t.decide(117, 'leaves', null, 5)), null,
	'the end of elementary school needs no reason');
select is(t.err('manager', t.decide(113, 'class-1', null, 6)), 'MU400',
	'a class of the plan');
select is(t.err('clerk', t.decide(113, 'waits', null, 7)), 'MU403',
	'by whom it is');
select is(t.err('manager', t.decide(113, 'keep', null, 8)) ||
	(select manual::text from guichet.rollover_line where child = 113
	and rollover = t.plan()), null, 'what is kept is not decided');

select * from finish();
rollback;
