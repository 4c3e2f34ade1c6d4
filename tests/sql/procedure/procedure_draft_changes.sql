-- What a draft changes of the one in force.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(3);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', format($$select * from api.procedure_draft_changes(%s)$$, :draft)),
	'(title,Essai,"Essai, suite")', 'the one thing that differs');
select is(t.q('admin', 'select * from api.procedure_draft_changes(801)'), null,
	'the one in force differs from itself in nothing');
select is(t.err('clerk', format($$select * from api.procedure_draft_changes(%s)$$, :draft)), 'MU403', 'only who may edit');

select * from finish();
rollback;
