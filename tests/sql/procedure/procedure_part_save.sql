-- A part of a draft is saved.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(10);

-- A draft of the procedure "essai", by the import of its changed file.
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{title}', '"Essai, suite"')
	::text, null, false) \g /dev/null
update guichet.account set role = 'admin' where person = 108;
select id as draft from guichet.procedure_revision where state = 'draft' \gset
create function t.save(who text, draft bigint, version integer, place text,
	names text[], given text[], n integer) returns text language sql as
	$$ select t.err(who, format('select * from api.procedure_part_save(%s, %s,
	%L, %L, %L, %L)', draft, version, place, names, given, t.nonce(n))) $$;
create function t.version(draft bigint) returns integer language sql as
	$$ select version from guichet.procedure_revision where id = draft $$;

select is(t.save('admin', :draft, t.version(:draft), 'data', array['q-purpose',
	'q-keep-months'], array['Un but', '24'], 1), null, 'a part is saved');
select results_eq(format('select purpose, keep_months, recipients, author
	from guichet.procedure_revision where id = %s', :draft),
	$$values ('Un but', 24, '', 108::bigint)$$,
	'with what was typed; what was left out is empty; and its author');
select is(t.save('admin', :draft, t.version(:draft) - 1, 'data',
	array['q-purpose'], array['Trop tard'], 2), 'MU409',
	'somebody else changed it meanwhile');
select is(t.save('admin', :draft, t.version(:draft) - 1, 'data', array['q-purpose',
	'q-keep-months'], array['Un but', '24'], 1), null,
	'the same form again is the same answer');
select is(t.save('admin', :draft, t.version(:draft), 'field-1-0',
	array['q-label', 'q-name', 'q-type', 'q-options', 'q-optional',
	'q-origin'], array['Couleur ?', 'colour', 'choice',
	E'red : Rouge\nblue : Bleu', '1', 'person'], 3), null, 'a new question');
select is((select string_agg(o.code || '=' || o.label, ' ' order by o.n)
	from guichet.procedure_option o where o.revision = :draft
	and o.field = 'colour'), 'red=Rouge blue=Bleu', 'with its answers');
select is(t.save('admin', :draft, t.version(:draft), 'field-1-0',
	array['q-label', 'q-name', 'q-type', 'q-origin'], array['Encore',
	'colour', 'line', 'person'], 4), 'MU483', 'a name twice');
select is(t.save('admin', 801, t.version(801), 'data', '{}', '{}', 5), 'MU482',
	'what is in force does not change');
select is(t.save('clerk', :draft, t.version(:draft), 'data', '{}', '{}', 6),
	'MU403', 'only who may edit');
select is(t.save('admin', :draft, t.version(:draft), 'example-0', array['q-name',
	'q-received', 'q-asked', 'q-until', 'q-pieces', 'q-silence'],
	array['Deux pièces', '2026-03-02', '2026-03-09', '2026-03-23',
	E'2026-03-16\n2026-04-08', '2026-06-08'], 7) || coalesce((select
	string_agg(problem, ' ') from guichet.procedure_problems(:draft)
	where part = 'example'), ''), null, 'an example, which comes out as it says');

select * from finish();
rollback;
