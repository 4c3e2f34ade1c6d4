-- A new draft from what is in force.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(4);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select matches(t.q('admin', format('select * from api.procedure_draft_begin(802,
	%L)', t.nonce(1))), '^[(][0-9]+[)]$', 'a draft with its content');
select is((select title from guichet.procedure_revision
	where procedure = 'essai-rejet' and number = 2), 'Essai avec rejet',
	'as it was');
select is(t.q('admin', format('select * from api.procedure_draft_begin(801, %L)',
	t.nonce(2))), '(' || :draft || ')', 'the draft there is, when there is one');
select is(t.err('admin', format('select * from api.procedure_draft_begin(%s, %L)',
	:draft, t.nonce(3))), 'MU404', 'nothing begins from a draft');

select * from finish();
rollback;
