-- A pasted file becomes a draft.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(4);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
create function t.paste(who text, file text, n integer) returns text
language sql as $$ select t.err(who, format('select * from
	api.procedure_paste(%L, %L)', file, t.nonce(n))) $$;
select is(t.paste('admin', (select file from api.procedure_export(
	'essai-rejet')), 1), null, 'a file is pasted');
select is((select author from guichet.procedure_revision
	where procedure = 'essai-rejet' and state = 'draft'), 108::bigint,
	'who pasted it is its author');
select is(t.paste('admin', '{"x": 1}', 2), 'MU481', 'no such key');
select is(t.paste('clerk', '{}', 3), 'MU403', 'only who may edit');

select * from finish();
rollback;
