-- A fresh key.
-- RULE: second-factor-replace
\ir ../lib/town.sql
select plan(3);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
select is(t.q('clerk', format('select * from api.factor_start(%L, %L)',
	t.digest('clerk'), repeat('b', 60))), '(t)', 'the first');
update guichet.second_factor set confirmed_at = guichet.now();
select is(t.err('clerk', format('select * from api.factor_start(%L, %L)',
	t.digest('clerk'), repeat('c', 60))), 'MU440',
	'another one asks for the one in force');
select is(t.err('kitchen', format('select * from api.factor_start(%L, %L)',
	t.digest('clerk'), repeat('c', 60))), 'MU401', 'nobody makes another''s');

select * from finish();
rollback;
