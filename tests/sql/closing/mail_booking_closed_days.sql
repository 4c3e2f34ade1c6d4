-- The days of that mail.
\ir ../lib/childcare.sql
select plan(2);
select t.save('eve', 1, '{}', t.slots('114 2026-11-26')) \g /dev/null
update guichet.person set phone = '+33612345678', email = 'eve@exemple.fr' where id = 105;
select t.q('manager', format('select * from api.closing_make(
	''activity:canteen'', 2, ''2026-11-26'', null, ''outing'', ''À demain.'',
	%L)', t.nonce(1))) \g /dev/null
create function t.of(f text) returns text language sql return replace(f, '?',
	(select max(id) from guichet.closing)::text);
select t.q('manager', t.of(format('select * from api.closing_go(?, ''do'', %L)',
	t.nonce(2)))) \g /dev/null
create function t.mail() returns bigint language sql return (select max(id)
	from guichet.message where kind = 'booking-closed');
select is((select m::text from api.mail_booking_closed_days(t.mail()) m),
	'(2026-11-26,Max,Cantine,,,)', 'Max, that day');
select is_empty($$select * from api.mail_booking_closed_days(0)$$,
	'no such message, no day');
select * from finish();
rollback;
