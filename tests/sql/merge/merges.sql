-- merges: what was joined, until when it can be undone.
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(4);

select is(t.q('clerk', 'select * from api.merges()'), null, 'nothing yet');
select t.q('clerk', t.merge('person', 111, 121, '{}', 1)) \g /dev/null
select is(t.q('clerk', 'select kind, kept, kept_name, gone_name, made_by, until,
	open from api.merges()'),
	'(person,111,"Léa Martin","Lea Martin","(Clara,Guichet)",2026-12-18,t)',
	'who, whom, by whom, until when');
select t.q('clerk', t.undo(t.last(), 2)) \g /dev/null
select is(t.q('clerk', 'select open, undone_by from api.merges()'),
	'(f,"(Clara,Guichet)")', 'undone');
select is(t.err('kitchen', 'select * from api.merges()'), 'MU403',
	'not without a right');

select * from finish();
rollback;
