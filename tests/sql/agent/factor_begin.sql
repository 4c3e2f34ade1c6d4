-- What the engine is told before a code.
-- RULE: second-factor-throttle
\ir ../lib/town.sql
select plan(3);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.second_factor (account, box, since, confirmed_at) values
	(t.account('clerk'), repeat('b', 60), guichet.now(), guichet.now());
select is(t.q('clerk', format('select box, pending, refused
	from api.factor_begin(%L, null)', t.digest('clerk'))),
	format('(%s,f,)', repeat('b', 60)), 'the box of the key in force');
select is(t.err('kitchen', format('select * from api.factor_begin(%L, null)',
	t.digest('clerk'))), 'MU401', 'not another''s');
insert into guichet.sign_in_failure (typed, failures, last) values
	(guichet.typed_digest(guichet.factor_name(t.account('clerk'))), 5,
	guichet.now());
select is(t.q('clerk', format('select refused, wait from api.factor_begin(%L,
	null)', t.digest('clerk'))), '(MU431,"2026-11-18 10:00:30+01")',
	'after five wrong codes: wait');

select * from finish();
rollback;
