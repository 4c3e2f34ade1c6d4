-- Every procedure in the back office.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', 'select code, live, live_number, draft is null from
	api.procedure_revisions()'), E'(essai,801,1,f)\n(essai-rejet,802,1,t)\n'
	'(essai-sans,803,1,t)', 'each with what is in force and its draft');
select is(t.q('clerk', 'select * from api.procedure_revisions()'), null,
	'nothing without the right');

select * from finish();
rollback;
