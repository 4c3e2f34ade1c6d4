-- The delegations one sees.
-- RULE: delegation-own
\ir ../lib/town.sql
select plan(3);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.delegation (from_account, to_account, rights, during,
	given_at, given_by) values (t.account('clerk'), t.account('kitchen'),
	'{family-read}', '[2026-11-18,2026-11-20)', guichet.now(), 106);
select is(t.q('clerk', 'select state, mine from api.delegations()'),
	'(in-force,t)', 'one''s own, to end');
select is(t.q('kitchen', 'select state, mine from api.delegations()'),
	'(in-force,f)', 'what one borrows, to know');
select is(t.q('admin', 'select count(*) from api.delegations()'), '(0)',
	'others'' only with the right and the second factor');

select * from finish();
rollback;
