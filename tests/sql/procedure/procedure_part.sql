-- Which part of a draft a form edits.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(6);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
select is(t.q('admin', format($$select place, part, form, fresh from api.procedure_part(%s,
	'field-1-2')$$, :draft)), '(field-1-2,field,field,)', 'a field that is there')
	where false;
select is(t.q('admin', format($$select place, part, form, fresh from api.procedure_part(%s,
	'field-1-2')$$, :draft)), '(field-1-2,field,field,f)', 'a field that is there');
select is(t.q('admin', format($$select form, fresh from api.procedure_part(%s, 'piece-3-0')$$, :draft)),
	'(piece,t)', 'a new document');
select is(t.q('admin', format($$select form, part from api.procedure_part(%s, 'law')$$, :draft)), '(law,)',
	'the law');
select is(p.code, 'MU404', p.place || ' is no place') from (select place,
	t.err('admin', format('select * from api.procedure_part(%s, %L)', :draft,
	place)) as code from unnest(array['field-9-1', 'nothing']) place) p;
select is(t.err('admin', $$select * from api.procedure_part(801, 'law')$$),
	'MU404', 'what is in force has no form');

select * from finish();
rollback;
