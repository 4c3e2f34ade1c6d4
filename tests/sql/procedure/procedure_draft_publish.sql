-- A checked draft is published.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(4);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
create function t.publish(draft bigint, n integer) returns text language sql as
	$$ select t.err('admin', format('select * from
	api.procedure_draft_publish(%s, %s, %L)', draft, (select version
	from guichet.procedure_revision where id = draft), t.nonce(n))) $$;
select is(t.publish(:draft, 1), 'MU409', 'not before it is checked');
select guichet.procedure_move(:draft, 'checked') \g /dev/null
update guichet.procedure_revision set author = 108 where id = :draft;
select is(t.publish(:draft, 2), 'MU486', 'not by who wrote it');
update guichet.procedure_revision set author = 106 where id = :draft;
select is(t.publish(:draft, 3), null, 'by another person');
select results_eq($$select id, state::text from guichet.procedure_revision
	where procedure = 'essai' order by number$$, format($$values
	(801::bigint, 'superseded'), (%s, 'published')$$, :draft),
	'and the one before ends');

select * from finish();
rollback;
