-- desk_procedures: what the filter offers.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', 'select * from api.desk_procedures()'), '(essai,Essai)
(essai-rejet,"Essai avec rejet")
(essai-sans,"Essai sans silence")', 'the procedures in force');
select is(t.q('kitchen', 'select * from api.desk_procedures()'), null,
	'none for who may not read requests');

select * from finish();
rollback;
