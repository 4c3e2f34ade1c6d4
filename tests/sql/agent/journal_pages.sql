-- How long the list is.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(2);

update guichet.session set level = 2 where digest = sha256('admin');
insert into guichet.audit (at, person, role, action, object)
	select guichet.now(), 106, 'clerk', 'read', '/agent/famille id=' || i
	from generate_series(1, 120) i;
select is(t.q('admin', 'select page, pages, total, previous, next
	from api.journal_pages(''clara'', null, null, null, 2)'),
	'(2,3,120,1,3)', 'fifty a page');
select is(t.q('clerk', 'select total from api.journal_pages(''clara'', null, null,
	null, 2)'), '(0)', 'not for everybody');

select * from finish();
rollback;
