-- desk_undo: taking a decision back.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(6);

select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select l.id as letter from guichet.letter l \gset
-- RULE: desk-undo
select is(t.q('clerk', format('select * from api.desk_undo(%s, %s, ''x'', %L)',
	t.id(1), :letter, t.nonce(2))), format('(%s,x)', t.id(1)), 'taken back');
select is((select row(r.state, r.decision, r.decided_by)::text
	from guichet.request r where r.id = t.id(1)), '(in-progress,,)',
	'nothing is decided any more');
select is((select m.state::text from guichet.message m
	where m.kind = 'request-granted'), 'cancelled', 'and nothing leaves');
select is(t.err('clerk', format('select * from api.desk_undo(%s, %s, null, %L)',
	t.id(2), :letter, t.nonce(3))), 'MU404', 'a letter of another request');
select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(4))) \g /dev/null
select max(l.id) as letter from guichet.letter l \gset
update guichet.message set state = 'sending' where kind = 'request-granted'
	and state = 'due';
select is(t.err('clerk', format('select * from api.desk_undo(%s, %s, null, %L)',
	t.id(1), :letter, t.nonce(5))), 'MU511', 'too late: it is leaving');
select is(t.state(1), 'granted', 'and stays granted');

select * from finish();
rollback;
