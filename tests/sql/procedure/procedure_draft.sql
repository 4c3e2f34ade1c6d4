-- A revision whole, for its editors.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(3);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', format($$select number, state, code, title, silence, live, service_phone
	from api.procedure_draft(%s)$$, :draft)),
	'(2,draft,essai,"Essai, suite",accept,801,"01 99 00 12 34")', 'all of it');
select is(t.err('clerk', format($$select * from api.procedure_draft(%s)$$, :draft)), 'MU403', 'only who may edit');
select is(t.err('admin', 'select * from api.procedure_draft(999)'), 'MU404',
	'no such revision');

select * from finish();
rollback;
