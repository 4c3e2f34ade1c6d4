-- desk_paper: letters to print.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

update guichet.request set email = null where id = t.id(1);
select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select is(t.q('clerk', 'select * from api.desk_paper(null, null)'), null,
	'not while it may be taken back');
select api.clock_set('2026-11-18 10:06 Europe/Paris') \g /dev/null
select is(t.q('clerk', 'select kind, name, bounced from api.desk_paper(null, null)'),
	'(granted,"(Anne,Martin)",f)', 'then it is to be printed');
select is(t.q('clerk', 'select chosen from api.desk_paper(''{0}'', null)'),
	'(f)', 'and leaves with the others, or not');
select is(t.q('kitchen', 'select * from api.desk_paper(null, null)'), null,
	'nothing for who may not read requests');

select * from finish();
rollback;
