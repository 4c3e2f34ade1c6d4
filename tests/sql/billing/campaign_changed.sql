-- campaign_changed: what the last run changed.
\ir ../lib/billing.sql
select plan(5);
select t.begin(1) \g /dev/null
create function t.moved(nth integer default 1) returns text language sql return
	t.q('accountant', format('select * from api.campaign_changed(%s, %s)',
	t.campaign(), nth));
select t.run() \g /dev/null
select is(t.moved(), null, 'after a first run nothing has changed');
select t.contest('anne', 20, 112) \g /dev/null
select t.contest('claire', 21, 113) \g /dev/null
select t.run() \g /dev/null
select is(t.moved(), '(202,"Claire Petit",1360,,2)
(201,"Anne et Bruno Martin",200,100,2)', 'who owes less, or nothing any more');
select is(t.moved(2), null, 'fifty a page');
select t.run() \g /dev/null
select is(t.moved(), null, 'and not again after a run that changes nothing');
select is(t.err('clerk', format('select * from api.campaign_changed(%s)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
