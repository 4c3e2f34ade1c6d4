-- Recovery codes written down.
\ir ../lib/town.sql
select plan(2);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.second_factor (account, box, notes, since, confirmed_at)
	values (t.account('clerk'), repeat('b', 60), repeat('n', 60),
	guichet.now(), guichet.now()), (t.account('kitchen'), repeat('c', 60),
	repeat('m', 60), guichet.now(), guichet.now());
select is(t.q('clerk', format('select * from api.factor_noted(%L, %L)',
	t.digest('clerk'), t.nonce(1))), '(t)', 'noted');
select results_eq('select notes from guichet.second_factor order by box',
	array[null, repeat('m', 60)], 'one''s own list is gone, no other');

select * from finish();
rollback;
