-- A draft is checked.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(3);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
create function t.check(draft bigint, n integer) returns text language sql as
	$$ select t.err('admin', format('select * from api.procedure_draft_check(%s,
	%s, %L)', draft, (select version from guichet.procedure_revision
	where id = draft), t.nonce(n))) $$;
update guichet.procedure_revision set purpose = '' where id = :draft;
select is(t.check(:draft, 1), 'MU485', 'not with a legal field empty');
update guichet.procedure_revision set purpose = 'x' where id = :draft;
select is(t.check(:draft, 2), null, 'once it is whole');
select is((select state::text from guichet.procedure_revision
	where id = :draft), 'checked', 'it waits for its publication');

select * from finish();
rollback;
