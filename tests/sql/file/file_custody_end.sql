-- file_custody_end: a rule says nothing from today on.
\ir ../lib/town.sql
select plan(5);

insert into guichet.custody_rule (id, child, layer, kind, first, second, during,
	source) overriding system value values (900, 113, 1, 'parity', 104, 103,
	'[2026-09-01,)', 'judgment');
select t.save('david', 1, '{}', t.slots('113 2026-11-30')) \g /dev/null
create function t.stop(child integer, n integer) returns text language sql
	return format('select * from api.file_custody_end(%s, 900, %L)', child,
	t.nonce(n));
select is(t.err('kitchen', t.stop(113, 1)), 'MU403', 'not without the right');
select is(t.err('clerk', t.stop(114, 1)), 'MU404', 'not of another child');
select is(t.q('clerk', t.stop(113, 2)), '(113)', 'ended');
select is((select during from guichet.custody_rule where superseded_at is null),
	'[2026-09-01,2026-11-18)', 'until yesterday it was so');
select is((select payer || ' ' || custody from guichet.booking where child = 113),
	'203 booker', 'who had booked pays');

select * from finish();
rollback;
