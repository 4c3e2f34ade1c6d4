-- The messages of a draft.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', format($$select string_agg(kind, ' ') from
	api.procedure_draft_texts(%s)$$, :draft)), '("receipt missing accepted '
	'refused withdrawn transferred confirmation")', 'in the order of the file');
select is(t.err('clerk', format($$select * from api.procedure_draft_texts(%s)$$,
	:draft)), 'MU403', 'only who may edit');

select * from finish();
rollback;
