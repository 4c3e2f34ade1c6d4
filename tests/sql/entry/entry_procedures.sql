-- entry_procedures: what may be typed.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

select is(t.q('clerk', 'select code from api.entry_procedures()'),
	E'(essai)\n(essai-rejet)\n(essai-sans)', 'those in force');
select is(t.q('kitchen', 'select * from api.entry_procedures()'), null,
	'none for who decides on nothing');

select * from finish();
rollback;
