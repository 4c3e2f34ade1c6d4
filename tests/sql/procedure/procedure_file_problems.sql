-- What of a pasted file cannot be read.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(4);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', $$select * from api.procedure_file_problems(
	'{"codee": 1, "steps": [{"titel": "x"}]}')$$),
	E'(codee,unknown-key)\n(steps[1].titel,unknown-key)\n(format,missing)\n'
	'(code,missing)\n(title,missing)', 'each thing with its place');
select is(t.q('admin', $$select * from api.procedure_file_problems('x')$$), null,
	'a text that is no file has no places');
select is(t.q('admin', $$select * from api.procedure_file_problems(null)$$), null,
	'nothing pasted');
select is(t.err('clerk', format($$select * from api.procedure_file_problems('%s')$$, :draft)), 'MU403', 'only who may edit');

select * from finish();
rollback;
