-- desk_queues: how many requests lie in each fixed view.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

-- RULE: desk-queues
select is(t.q('clerk', 'select * from api.desk_queues()'), '(new,3)
(mine,1)
(soon,1)
(late,1)
(message,0)
(waiting,0)
(silence,1)
(unassigned,3)
(open,4)', 'each view counts its own');
select api.clock_set('2026-11-27 10:00 Europe/Paris') \g /dev/null
select is(t.q('clerk', 'select * from api.desk_queues()
	where queue in (''late'', ''soon'')'), '(soon,2)
(late,2)', 'days pass: what was near is late');
select is(t.q('kitchen', 'select sum(total) from api.desk_queues()'), '(0)',
	'who may not read requests counts none');

select * from finish();
rollback;
