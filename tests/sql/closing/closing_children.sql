-- The children whose bookings a closing ends, fifty a page.
\ir ../lib/childcare.sql
select plan(3);
select t.save('eve', 1, '{}', t.slots('114 2026-11-26')) \g /dev/null
update guichet.person set phone = '+33612345678' where id = 105;
select t.q('manager', format('select * from api.closing_make(
	''activity:canteen'', 2, ''2026-11-26'', null, ''outing'', ''À demain.'',
	%L)', t.nonce(1))) \g /dev/null
create function t.of(f text) returns text language sql return replace(f, '?',
	(select max(id) from guichet.closing)::text);
select is(t.q('manager', t.of('select name, school, what, bookings
	from api.closing_children(?, null)')),
	'("(Max,Noir)",Louise-Michel,Cantine,1)', 'Max eats there that day');
select is(t.q('manager', t.of('select count(*) from api.closing_children(?,
	2)')), '(0)', 'no second page');
select is(t.err('kitchen', t.of('select * from api.closing_children(?, 1)')),
	'MU403', 'for who may close');
select * from finish();
rollback;
