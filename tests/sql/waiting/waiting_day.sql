-- waiting_day: the seats of the day shown, and the published order.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(3);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
create function t.day(who text) returns text language sql as
	$$ select t.q(who, 'select * from api.waiting_day(''trip'', 90,
	    ''2026-12-21'')') $$;
select is(t.day('manager'), '(trip,Vacances,90,"Le Moulin",2026-12-21,1,1,,)',
	'a day without an order');
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (1, 'trip', '[2026-09-01,)', 1, '{}');
select is(t.day('manager'), '(trip,Vacances,90,"Le Moulin",2026-12-21,1,1,'
	'2026-41,2026-06-22)', 'and with one');
select is(t.q('manager', 'select * from api.waiting_day(null, null, null)'),
	null, 'none is chosen');

select * from finish();
rollback;
