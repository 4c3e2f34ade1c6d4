-- What keeps a draft from being published, and where to put it right.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
update guichet.procedure_revision set purpose = '' where id = :draft;
update guichet.procedure_field set required_by = ''
	where revision = :draft and name = 'mode';
delete from guichet.procedure_example where revision = :draft;
select is(t.q('admin', format($$select problem, part, which, place
	from api.procedure_draft_problems(%s)$$, :draft)),
	E'(empty,purpose,,data)\n(no-justification,field,mode,field-1-2)\n'
	'(no-example,example,,example-0)', 'each with its place');
select is(t.err('clerk', format($$select * from api.procedure_draft_problems(%s)$$, :draft)), 'MU403', 'only who may edit');

select * from finish();
rollback;
