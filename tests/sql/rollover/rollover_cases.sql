-- rollover_cases: how many of each.
-- RULE: rollover-never-guessed
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(1);

select t.make(1) \g /dev/null
select is(t.q('manager', format('select "case", total, undecided
	from api.rollover_cases(%s)', t.plan())), '(promoted,4,0)
(class-choice,0,0)
(level-choice,1,1)
(changes-school,1,1)
(sibling,1,1)
(leaving,1,1)
(repeating,0,0)
(no-class,1,1)', 'what is certain is proposed, the rest waits');

select * from finish();
rollback;
