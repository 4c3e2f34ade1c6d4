-- What a closing comes to; nobody else reads it.
\ir ../lib/childcare.sql
select plan(3);
select t.save('eve', 1, '{}', t.slots('114 2026-11-26')) \g /dev/null
update guichet.person set phone = '+33612345678' where id = 105;
select t.q('manager', format('select * from api.closing_make(
	''activity:canteen'', 2, ''2026-11-26'', null, ''outing'', ''À demain.'',
	%L)', t.nonce(1))) \g /dev/null
create function t.of(f text) returns text language sql return replace(f, '?',
	(select max(id) from guichet.closing)::text);
select is(t.q('manager', t.of('select told, untold, bookings, children,
	families, message from api.closing_card(?)')),
	'(0,1,1,1,1,"À demain.")', 'Eve has no address');
select is(t.err('clerk', t.of('select * from api.closing_card(?)')), 'MU403',
	'for who may close');
select is(t.err('manager', 'select * from api.closing_card(999999)'), 'MU404',
	'no such closing');
select * from finish();
rollback;
