-- care_plans: the plans of a child, for who may read health data.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(4);

select is(t.q('clerk', 'select id, version, school_key, state, protocol
	from api.care_plans(111)'), '(902,1,1,draft,boxA)', 'drafts too');
select is(t.q('kitchen', 'select count(*) from api.care_plans(113)'), '(0)',
	'the kitchen reads none');
update guichet.session set level = 1 where digest = sha256('clerk');
select is(t.q('clerk', 'select count(*) from api.care_plans(113)'), '(0)',
	'nobody with one factor alone');
select is(t.err('anne', 'select * from api.care_plans(111)'), '42501',
	'and no family by that way');

select * from finish();
rollback;
