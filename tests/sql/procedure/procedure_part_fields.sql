-- The inputs of the form that edits a part.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(3);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', format($$select name, type, optional, value from
	api.procedure_part_fields(%s, 'data') where name = 'keep-months'$$, :draft)),
	'(keep-months,int,t,12)', 'an input with what the draft holds');
select is(t.q('admin', format($$select option, chosen from api.procedure_part_fields(%s,
	'field-1-2') where name = 'type' and chosen$$, :draft)), '(choice,t)',
	'what is chosen is marked');
select is(t.q('admin', format($$select value from api.procedure_part_fields(%s, 'field-1-2')
	where name = 'options'$$, :draft)), E'("counter : Au guichet\npost : Par courrier")',
	'answers are lines');

select * from finish();
rollback;
