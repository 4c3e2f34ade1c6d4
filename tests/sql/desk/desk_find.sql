-- desk_find: the one box.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(7);

select is(t.q('clerk', format('select name from api.desk_find(%L)',
	(select substr(r.reference, 1, 4) || ' ' || substr(r.reference, 5)
	from guichet.request r where r.id = t.id(1)))), '("(Anne,Martin)")',
	'by number, in groups too');
select is(t.q('clerk', 'select name from api.desk_find(''CLAIRÈ petit'')'),
	'("(Claire,Petit)")', 'by name, without accents or case');
select is(t.q('clerk', 'select name from api.desk_find(''Clair Peti'')'),
	'("(Claire,Petit)")', 'by a part of it');
select is(t.q('clerk', 'select name from api.desk_find(''Claire Ptit'')'),
	'("(Claire,Petit)")', 'nearly spelt so');
select is(t.q('clerk', 'select name from api.desk_find(''david@exemple.fr'')'),
	null, 'who asked for nothing has no request');
select is(t.q('clerk', 'select name from api.desk_find(''claire@exemple.fr'')'),
	'("(Claire,Petit)")', 'by e-mail');
select is(t.q('kitchen', 'select * from api.desk_find(''martin'')'), null,
	'nothing for who may not read requests');

select * from finish();
rollback;
