-- desk_rows: the list.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(5);

select is(t.q('clerk', 'select r.name, r.late, r.mine from api.desk_rows(null,
	null, null, null, null, null, null) r'), '("(Claire,Petit)",t,t)
("(Bruno,Martin)",f,)
("(Eve,Noir)",f,)
("(Anne,Martin)",f,)', 'by legal date, else by the town''s own; late is said');
select is(t.q('clerk', 'select r.name from api.desk_rows(null, null, null, null,
	null, ''MARTÏN bruno'', null) r'), '("(Bruno,Martin)")',
	'words of a name, without accents or case');
select is(t.q('clerk', 'select r.name from api.desk_rows(null, null, null, null,
	''others'', null, null) r'), null, 'nobody else has one');
select is(t.q('clerk', 'select count(*) from api.desk_rows(null, null, null,
	null, null, null, 2) r'), '(0)', 'one page is enough');
select is(t.q('kitchen', 'select r.id from api.desk_rows(null, null, null, null,
	null, null, null) r'), null, 'nothing for who may not read');

select * from finish();
rollback;
