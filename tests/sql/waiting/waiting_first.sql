-- waiting_first: out of order, only with a reason.
-- RULE: waiting-first-reason
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(10);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
create function t.first(child bigint, reason text, n integer) returns text
language sql as $$ select t.q('manager', format('select * from
	api.waiting_first(%s, %L, %L)', (select max(id) from guichet.booking
	where booking.child = first.child), reason, t.nonce(n))) $$;
select is(t.waiting(), '113 114', 'who asked first');
select is(t.first(114, 'Placement en urgence', 1), '(trip,90,2026-12-21)',
	'an agent puts one first, with a reason');
select is(t.waiting(), '114 113', 'which comes before the order');
select is(t.first(114, 'Placement en urgence', 1), '(trip,90,2026-12-21)',
	'the same form again: the same answer');
select is(t.first(114, ' ', 2), '(trip,90,2026-12-21)', 'without a reason');
select is(t.waiting(), '113 114', 'it has its rank again');
select t.first(114, 'Placement en urgence', 3), t.drop('anne', 111) \g /dev/null
select is(t.states(), '113 waitlisted, 114 offered', 'the seat goes to it');
select is(t.err('manager', format('select * from api.waiting_first(%s, %L, %L)',
	(select id from guichet.booking where child = 114), 'x', t.nonce(4))),
	'MU620', 'it waits no more');
select is(t.err('manager', format('select * from api.waiting_first(0, %L, %L)',
	'x', t.nonce(5))), 'MU404', 'no such wish');
select is((select count(*) from guichet.audit where action = 'waiting-first'),
	3::bigint, 'each time is noted');

select * from finish();
rollback;
