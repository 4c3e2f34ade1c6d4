-- file_share_end: the price is shared no more, from today on.
\ir ../lib/town.sql
select plan(5);
create function t.stop(n integer, kid integer default 113) returns text
language sql return format('select * from api.file_share_end(%s, %L)', kid,
	t.nonce(n));

select is(t.err('clerk', t.stop(1)), 'MU404', 'nothing is shared');
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 400, '[2026-09-01,)', 'judgment');
select is(t.err('kitchen', t.stop(1)), 'MU403', 'not without the right');
select is(t.err('clerk', t.stop(1, 114)), 'MU404', 'not of another child');
select is(t.q('clerk', t.stop(2)), '(113)', 'ended');
select is((select during from guichet.custody_share where superseded_at is null),
	'[2026-09-01,2026-11-18)', 'until yesterday it was so');

select * from finish();
rollback;
