-- merge_one: one merge, and whether it can be undone.
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(4);

select t.q('clerk', t.merge('household', 201, 205, '{}', 1)) \g /dev/null
create function t.one() returns text language sql return format('select kind,
	kept_name, open, hindered, writes from api.merge_one(%s)', t.last());
select is(t.q('clerk', t.one()),
	'(household,"Anne et Bruno Martin",t,f,t)', 'open');
update guichet.family_change set state = 'refused', reason = 'x',
	decided_at = guichet.now() where household = 201;
select is(t.q('clerk', t.one()),
	'(household,"Anne et Bruno Martin",t,t,t)',
	'something that was decided since hinders');
select is(t.err('kitchen', t.one()), 'MU403', 'not without the right');
select is(t.err('clerk', 'select * from api.merge_one(999)'), 'MU404',
	'one that is there');

select * from finish();
rollback;
