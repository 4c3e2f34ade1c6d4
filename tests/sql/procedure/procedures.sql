-- The catalogue of procedures.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(7);

create function t.list(who text, q text) returns text language sql as
	$$ select t.q(who, format('select code from api.procedures(%L)', q)) $$;

select is(t.list(null, null), E'(essai)\n(essai-rejet)\n(essai-sans)',
	'anybody sees what is in force, by service and rank');
select is(t.list('anne', ''), E'(essai)\n(essai-rejet)\n(essai-sans)',
	'an empty search is none');
select is(t.list(null, 'REJET essai'), '(essai-rejet)',
	'every word of the search, whatever its case');
select is(t.list(null, 'demarche rejet'), '(essai-rejet)',
	'without accents, in title or presentation');
select is(t.list(null, 'piscine'), null, 'what nobody offers');
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{code}', '"brouillon"')::text,
	null, false) \g /dev/null
select is(t.list(null, 'essai'), E'(essai)\n(essai-rejet)\n(essai-sans)',
	'a draft is not in the catalogue');
select is(t.q(null, $$select service, service_name, title
	from api.procedures('silence')$$),
	'(essai,"Service des essais","Essai sans silence")',
	'with its service');

select * from finish();
rollback;
