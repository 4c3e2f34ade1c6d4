-- What a delegation lends.
-- RULE: delegation-own
\ir ../lib/town.sql
select plan(2);

create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.delegation (from_account, to_account, rights, during,
	given_at, given_by) values (t.account('clerk'), t.account('kitchen'),
	'{request-read,family-read}', '[2026-11-18,2026-11-20)', guichet.now(),
	106);
select is(t.q('kitchen', 'select what from api.delegation_parts()'),
	E'(request-read)\n(family-read)', 'right by right');
select is(t.q('admin', 'select count(*) from api.delegation_parts()'), '(0)',
	'not for others');

select * from finish();
rollback;
