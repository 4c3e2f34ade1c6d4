-- rollover_rule: a rule goes on, or ends.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(3);

select t.make(1) \g /dev/null
select t.q('manager', format('select * from api.rollover_rule(%s, ''capacity'',
	902, false, %L)', t.plan(), t.nonce(2))) \g /dev/null
select is((select renew from guichet.rollover_rule where rollover = t.plan()),
	false, 'it is left to end');
select t.settle(10) \g /dev/null
select is(t.applied(30), 'applied', 'the plan is applied');
select is((select count(*) from guichet.capacity_rule
	where during @> date '2027-09-05' and school = 2), 0::bigint,
	'and the rule has ended');

select * from finish();
rollback;
