-- A procedure comes in as a file.
-- RULE: procedure-format-closed
-- RULE: procedure-immutable
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(19);

create function t.file() returns text language sql as
	$$ select file from api.procedure_export('essai') $$;
create function t.import(file text, publish boolean) returns text language sql
	as $$ select procedure || ' ' || number || ' ' || state
	from api.procedure_import(file, null, publish) $$;
-- The file with another value at that place, and what importing it says.
create function t.with(place text[], value jsonb) returns text language sql as
	$$ select jsonb_set(t.file()::jsonb, place, value)::text $$;
create function t.says(file text) returns text language plpgsql as $$
begin
	perform t.import(file, false);
	return null;
exception when others then
	return sqlstate || ' ' || sqlerrm;
end $$;

select is(t.import(t.file(), true), 'essai 1 published',
	'what is in force already stays as it is');
select is((select count(*) from guichet.procedure_revision
	where procedure = 'essai'), 1::bigint, 'and leaves no draft behind');
select is(t.import(replace(t.file(), '"code": "essai"', '"code": "copie"'),
	true), 'copie 1 published', 'a new procedure is published at once');
select is((select replace(file, '"copie"', '"essai"')
	from api.procedure_export('copie')), t.file(),
	'export gives back the same bytes');
select is(t.import(t.with('{title}', '"Autre titre"'), false),
	'essai 2 draft', 'a changed file is a draft');
select is(t.import(t.with('{title}', '"Encore un autre"'), false),
	'essai 2 draft', 'the next one takes its place');
select is((select title from guichet.procedure_revision
	where procedure = 'essai' and state = 'draft'), 'Encore un autre',
	'with its own content');
select is(t.import(t.with('{title}', '"Encore un autre"'), true),
	'essai 2 published', 'publishing it');
select results_eq($$select number, state::text, superseded_at is null
	from guichet.procedure_revision where procedure = 'essai' order by 1$$,
	$$values (1, 'superseded', false), (2, 'published', true)$$,
	'ends the one before');

select is(t.says('{'), 'MU480 no JSON: invalid input syntax for type json',
	'a text that is no JSON');
select is(t.says(t.with('{titel}', '"x"')),
	'MU481 titel: unknown-key', 'an unknown key is refused by name');
select is(t.says(t.with('{steps,0,fields,1,options,0,lable}', '"x"')),
	'MU481 steps[1].fields[2].options[1].lable: unknown-key',
	'however deep it stands');
select is(t.says(t.with('{silence}', '"maybe"')),
	'MU481 : wrong-value', 'a value that no list has');
select is(t.says(t.with('{title}', '["x"]')), 'MU481 title: wrong-type',
	'a list where a text belongs');
select is(t.says(t.with('{examples,0,facts,received}', '"demain"')),
	'MU481 examples[1].facts: wrong-value', 'a day that is none');
select matches(t.says(t.with('{steps,0,fields,1,name}', '"reason"')),
	'^MU483 procedure_field_pkey', 'a field twice');
select is(t.says(t.with('{service}', '"nobody"')),
	'MU484 no service "nobody"', 'a service that is not there');

select is(t.err('delete from guichet.procedure_field where revision = 802'),
	'MU482', 'a published revision keeps its parts');
select is(t.err('update guichet.procedure_revision set title = ''x''
	where id = 802'), 'MU482', 'and its texts');

select * from finish();
rollback;
