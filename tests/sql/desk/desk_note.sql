-- desk_note: a note for colleagues.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

select is(t.q('clerk', format('select * from api.desk_note(%s, ''Vu.'', ''x'',
	%L)', t.id(1), t.nonce(1))), format('(%s,x)', t.id(1)), 'written');
select is((select row(e.citizen, e.detail)::text from guichet.request_event e
	where e.request = t.id(1) and e.kind = 'note'), '(f,Vu.)',
	'not for the person''s page');
select is(t.err('kitchen', format('select * from api.desk_note(%s, ''Vu.'', null,
	%L)', t.id(1), t.nonce(2))), 'MU404', 'not by who may not read requests');

select * from finish();
rollback;
