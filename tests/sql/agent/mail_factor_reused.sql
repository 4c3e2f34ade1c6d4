-- A code that came twice, by mail (api.mail_factor_reused).
-- RULE: second-factor-reuse-told
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(3);
update guichet.account set identifier = 'agent@exemple.fr'
	where identifier = 'clerk';
create table t.a as select id from guichet.account
	where identifier = 'agent@exemple.fr';
select guichet.factor_reused(id) from t.a \g /dev/null
select is(t.mail('factor-reused'), (select format('("(%s,%s)","%s")', p.given,
	p.family, guichet.now()) from guichet.person p join guichet.account u
	on u.person = p.id join t.a on u.id = t.a.id), 'whose, and when');
select guichet.factor_reused(id) from t.a \g /dev/null
select is((select count(*) from guichet.message where kind = 'factor-reused'),
	1::bigint, 'once an hour, however often the code comes');
update guichet.account set identifier = 'clerk'
	where identifier = 'agent@exemple.fr';
update guichet.message set created_at = created_at - interval '2 hours'
	where kind = 'factor-reused';
select guichet.factor_reused(id) from t.a \g /dev/null
select is((select count(*) from guichet.message where kind = 'factor-reused'),
	1::bigint, 'a sign-in name that is no address gets none');

select * from finish();
rollback;
