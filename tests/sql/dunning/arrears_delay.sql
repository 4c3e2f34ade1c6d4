-- Time that is agreed with a home: nothing is due until then.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(6);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 104;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(203, 9000, '2026-11-01', 'P2026-000002') \g /dev/null
select t.owe(204, 1400, '2026-11-01', 'P2026-000003') \g /dev/null
select api.clock_set('2026-11-11 06:00 Europe/Paris') \g /dev/null
create function t.delay(until text, n integer) returns text language sql as
	$$select format('select * from api.arrears_delay(%s, %L, ''En deux fois'',
	%L)', (select id from guichet.invoice where number = 'P2026-000001'),
	until, t.nonce(n))$$;
create function t.next() returns text language sql as
	$$select coalesce(due, delayed::text) from guichet.arrear
	where number = 'P2026-000001'$$;
select is(t.next(), 'reminder-1', 'a reminder is due');
select is(t.err('accountant', t.delay('2026-11-10', 1)), 'MU748',
	'time ends on a day to come');
select is(t.q('accountant', t.delay('2026-12-31', 2)), '(t)', 'it is agreed');
select is(t.next(), '2026-12-31', 'and nothing is due before');
select is(t.q('accountant', t.delay(null, 3)) || t.next(), '(t)reminder-1',
	'it can be ended');
select is(t.err('clerk', t.delay('2026-12-31', 4)), 'MU403',
	'not without the right');

select * from finish();
rollback;
