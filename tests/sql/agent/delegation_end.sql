-- A delegation that ends.
-- RULE: delegation-own
\ir ../lib/town.sql
select plan(3);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.delegation (id, from_account, to_account, rights, during,
	given_at, given_by) values (1, t.account('clerk'), t.account('kitchen'),
	'{family-read}', '[2026-11-10,2026-11-20)', guichet.now(), 106);
select is(t.err('kitchen', format('select * from api.delegation_end(1, %L)',
	t.nonce(1))), 'MU404', 'not by who borrows');
select is(t.q('clerk', format('select * from api.delegation_end(1, %L)',
	t.nonce(1))), '(t)', 'by who lends');
select results_eq('select during::text from guichet.delegation
	where superseded_at is null', array['[2026-11-10,2026-11-18)'],
	'what it was stays known');

select * from finish();
rollback;
