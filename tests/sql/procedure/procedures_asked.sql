-- What the catalogue was asked for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(3);

select is(t.q(null, 'select * from api.procedures_asked(null)'), '(,3)',
	'all of them');
select is(t.q(null, $$select * from api.procedures_asked(' rejet ')$$),
	'(rejet,1)', 'those that match');
select is(t.q(null, $$select * from api.procedures_asked('piscine')$$),
	'(piscine,0)', 'none');

select * from finish();
rollback;
