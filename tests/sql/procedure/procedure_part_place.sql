-- A part of a draft moves or goes.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(6);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
create function t.place(draft bigint, place text, what text, n integer)
returns text language sql as $$ select t.err('admin', format('select * from
	api.procedure_part_place(%s, %s, %L, %L, %L)', draft, (select version
	from guichet.procedure_revision where id = draft), place, what,
	t.nonce(n))) $$;
create function t.steps(draft bigint) returns text language sql as
	$$ select string_agg(title, ', ' order by n) from guichet.procedure_step
	where revision = draft $$;

select is(t.place(:draft, 'step-3', 'up', 1), null, 'a step moves up');
select is(t.steps(:draft), 'La demande, Les documents, L''adresse',
	'with all it asks');
select is(t.place(:draft, 'step-3', 'remove', 2), null, 'a step goes');
select is(t.steps(:draft), 'La demande, Les documents', 'with all it asks');
select is(t.place(:draft, 'step-1', 'up', 3), 'MU400', 'the first stays first');
select is(t.place(:draft, 'step-7', 'remove', 4), 'MU404', 'what is not there');

select * from finish();
rollback;
