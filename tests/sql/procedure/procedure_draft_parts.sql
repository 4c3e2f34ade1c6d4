-- The parts of a revision, in order, each with its place.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', format($$select string_agg(place, ' ') from api.procedure_draft_parts(%s)$$, :draft)),
	'("step-1 field-1-1 field-1-2 field-1-3 step-2 field-2-1 field-2-2 step-3 '
	'piece-3-1 piece-3-2 piece-3-3 example-1")', 'steps with what they ask');
select is(t.err('clerk', format($$select * from api.procedure_draft_parts(%s)$$, :draft)), 'MU403', 'only who may edit');

select * from finish();
rollback;
