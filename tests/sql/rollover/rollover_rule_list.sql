-- rollover_rule_list: the rules that end.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(1);

select t.make(1) \g /dev/null
select is(t.q('manager', format('select * from api.rollover_rule_list(%s)',
	t.plan())), '(capacity,902,Cantine,Louise-Michel,"[2026-09-01,2027-07-03)",t)',
	'the one that has no successor');

select * from finish();
rollback;
