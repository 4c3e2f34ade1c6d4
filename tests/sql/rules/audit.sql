-- The audit is only ever added to.
-- RULE: audit-append-only
\ir ../lib/town.sql
select plan(6);

select guichet.note('test', 'thing:1', 'because') \g /dev/null
select is((select (at = guichet.now(), person, role, action, object, reason)::text
	from guichet.audit where action = 'test'),
	'(t,,postgres,test,thing:1,because)',
	'a row: when, who, as what, what, on what, why');
select is(t.err('update guichet.audit set reason = null'), 'MU403', 'not changed');
select is(t.err('delete from guichet.audit'), 'MU403', 'not deleted');
select is(t.err('truncate guichet.audit'), 'MU403', 'not emptied');
select is(t.err('update guichet.audit set reason = null where false'), 'MU403',
	'not even nothing of it');
select is(t.err('anne', 'select * from guichet.audit'), '42501',
	'and nobody reads it through the pages');

select * from finish();
rollback;
