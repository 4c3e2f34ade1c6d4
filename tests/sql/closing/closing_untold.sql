-- Who has no address is called.
\ir ../lib/childcare.sql
select plan(2);
select t.save('eve', 1, '{}', t.slots('114 2026-11-26')) \g /dev/null
update guichet.person set phone = '+33612345678' where id = 105;
select t.q('manager', format('select * from api.closing_make(
	''activity:canteen'', 2, ''2026-11-26'', null, ''outing'', ''À demain.'',
	%L)', t.nonce(1))) \g /dev/null
create function t.of(f text) returns text language sql return replace(f, '?',
	(select max(id) from guichet.closing)::text);
select is(t.q('manager', t.of('select * from api.closing_untold(?)')),
	'("(Eve,Noir)","06 12 34 56 78",Max)', 'Eve, for Max');
select is(t.err('clerk', t.of('select * from api.closing_untold(?)')), 'MU403',
	'for who may close');
select * from finish();
rollback;
