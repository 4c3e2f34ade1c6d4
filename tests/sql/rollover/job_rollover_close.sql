-- job_rollover_close: who has booked in the new year closes its plan.
-- RULE: rollover-undo
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(5);

create function t.close() returns text language plpgsql as $$
begin
	perform api.job_rollover_close(guichet.job_add('rollover-close', null));
	return (select r.state from guichet.rollover r where r.id = t.plan());
end $$;

select t.make(1) \g /dev/null
select t.settle(10) \g /dev/null
select is(t.close(), 'planned', 'a plan in the making stays');
select is(t.applied(20), 'applied', 'applied');
select is(t.close(), 'applied', 'until the first booking it may be undone');
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) values (111, 'canteen', 1, '2027-09-02', 'noon', 101,
	guichet.now());
select is(t.close(), 'closed', 'after it the plan is closed');
select is((select count(*) from guichet.rollover_made
	where rollover = t.plan()), 0::bigint, 'and forgets which rows it made');

select * from finish();
rollback;
