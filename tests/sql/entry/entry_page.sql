-- entry_page: one procedure, one way, one person.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(6);

select is(t.q('clerk', 'select * from api.entry_page(null, null, null, null)'),
	null, 'nothing before both are chosen');
select is(t.q('clerk', 'select procedure, revision, channel, ready
	from api.entry_page(''essai'', ''post'', null, null)'),
	'(essai,801,post,f)', 'then who asks is to be said');
select is(t.q('clerk', 'select person, name, ready, child
	from api.entry_page(''essai'', ''phone'', 101, null)'),
	'(101,"(Anne,Martin)",t,f)', 'somebody of the file');
select is(t.q('clerk', 'select outside, ready
	from api.entry_page(''essai'', ''phone'', null, true)'), '(t,t)',
	'or somebody who is not in it');
set local session_replication_role = replica;
update guichet.procedure_revision set about = 'child' where id = 801;
set local session_replication_role = origin;
select is(t.q('clerk', 'select nobody
	from api.entry_page(''essai'', ''phone'', null, true)'), '(t)',
	'about a child, of nobody');
select is(t.err('clerk', 'select * from api.entry_page(''nothing'', ''post'',
	null, null)'), 'MU404', 'no such procedure');

select * from finish();
rollback;
