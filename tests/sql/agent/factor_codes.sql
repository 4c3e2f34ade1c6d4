-- Ten new recovery codes.
\ir ../lib/town.sql
select plan(3);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.digests() returns text[] immutable language sql
	return array(select encode(sha256(i::text::bytea), 'hex')
	    from generate_series(1, 10) i);
insert into guichet.second_factor (account, box, since, confirmed_at) values
	(t.account('clerk'), repeat('b', 60), guichet.now(), guichet.now());
select is(t.err('clerk', format('select * from api.factor_codes(%L, %L, %L)',
	t.digest('clerk'), t.digests(), repeat('n', 60))), 'MU440',
	'not at the first level');
update guichet.session set level = 2 where digest = sha256('clerk');
select is(t.err('clerk', format('select * from api.factor_codes(%L, %L, %L)',
	t.digest('clerk'), (t.digests())[1:9], repeat('n', 60))), 'MU400',
	'ten and no other number');
select is(t.q('clerk', format('select * from api.factor_codes(%L, %L, %L)',
	t.digest('clerk'), t.digests(), repeat('n', 60))), '(t)', 'made');

select * from finish();
rollback;
