-- The audit as a list.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
insert into guichet.audit (at, person, role, action, object) values
	(guichet.now(), 106, 'clerk', 'read', '/agent/famille id=201'),
	(guichet.now() - interval '2 days', 101, 'family', 'sign-in', 'account:7');
select is(t.q('clerk', 'select count(*) from api.journal(null, null, null, null,
	null)'), '(0)', 'not for everybody');
select is(t.q('admin', 'select person, action, object from api.journal(''clara'',
	''/agent/famille'', ''2026-11-18'', null, 1)'),
	'("(Clara,Guichet)",read,"/agent/famille id=201")',
	'by person, object and day');
select is(t.q('admin', 'select action from api.journal(null, ''account:7'', null,
	''2026-11-16'', 1)'), '(sign-in)', 'until a day');

select * from finish();
rollback;
