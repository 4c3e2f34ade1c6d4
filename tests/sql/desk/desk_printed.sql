-- desk_printed: printed and posted.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(5);

update guichet.request set email = null where id = t.id(1);
select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select l.id as letter from guichet.letter l \gset
-- RULE: electronic-answer
select is((select l.message from guichet.letter l), null,
	'without an address nothing is mailed');
select is(t.err('clerk', format('select * from api.desk_printed(null, null, %L)',
	t.nonce(2))), 'MU518', 'it names one');
select api.clock_set('2026-11-18 10:06 Europe/Paris') \g /dev/null
select t.q('clerk', format('select * from api.desk_printed(''{%s}'', null, %L)',
	:letter, t.nonce(3))) \g /dev/null
select is((select l.state::text from guichet.letter l), 'printed', 'printed');
select is(t.state(1), 'notified', 'and so it is notified');

select t.q('clerk', format('select * from api.desk_printed(null, ''{%s}'', %L)',
	(select r.id from guichet.receipt r where r.paper = 'to-print'),
	t.nonce(4))) \g /dev/null
select is((select r.paper::text from guichet.receipt r
	where r.request = t.id(3)), 'printed', 'and so is a receipt');

select * from finish();
rollback;
