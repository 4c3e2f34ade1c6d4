-- request_letter: a letter, for the person it was written to.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

create function t.letter(who text, n integer) returns text language sql
	return t.q(who, format('select kind, name, agent, title
	from api.request_letter(%L, null, %s)', (select r.reference
	    from guichet.request r where r.id = t.id(n)),
	(select max(l.id) from guichet.letter l)));
select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select is(t.letter('anne', 1), null, 'not before it has left');
update guichet.message m set state = 'sent' where m.kind = 'request-granted';
select is(t.letter('anne', 1),
	'(granted,"(Anne,Martin)","(Clara,Guichet)",Essai)', 'then every word');
-- RULE: request-own
select is(t.letter('bruno', 4), null, 'none under another request');
select is(t.err('bruno', format('select * from api.request_letter(%L, null, %s)',
	(select r.reference from guichet.request r where r.id = t.id(1)),
	(select max(l.id) from guichet.letter l))), 'MU404',
	'nor of somebody else''s');

select * from finish();
rollback;
