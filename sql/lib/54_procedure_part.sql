-- Editing a draft part by part.  A draft is changed as a file is: its JSON is
-- taken, one place of it set, removed or moved, and loaded again; so there is one
-- writer, and what cannot be a file cannot be a draft.
set role api;

-- The inputs of a kind of part: the key of the file, its type, how long.
create or replace function guichet.procedure_form(kind text)
returns table (n integer, key text, type text, needed boolean, most bigint)
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select v.n, v.key, v.type, v.needed, v.most from (values
	    ('identity', 1, 'title', 'line', true, 200),
	    ('identity', 2, 'summary', 'text', false, 1000),
	    ('identity', 3, 'service', 'choice', true, null),
	    ('identity', 4, 'about', 'choice', true, null),
	    ('identity', 5, 'signed_in', 'bool', false, null),
	    ('identity', 6, 'usual_act', 'bool', false, null),
	    ('identity', 7, 'target_days', 'int', false, 3660),
	    ('identity', 8, 'draft_days', 'int', true, 366),
	    ('identity', 9, 'piece_days', 'int', true, 366),
	    ('identity', 10, 'review_on', 'date', false, null),
	    ('identity', 11, 'other_doors', 'text', false, 1000),
	    ('identity', 12, 'declaration', 'text', false, 1000),
	    ('law', 1, 'legal_basis', 'text', false, 2000),
	    ('law', 2, 'silence', 'choice', false, null),
	    ('law', 3, 'silence_months', 'int', false, 12),
	    ('law', 4, 'silence_basis', 'text', false, 1000),
	    ('law', 5, 'attestation', 'text', false, 1000),
	    ('law', 6, 'appeal_informal', 'text', false, 2000),
	    ('law', 7, 'appeal_court', 'text', false, 2000),
	    ('data', 1, 'purpose', 'text', false, 1000),
	    ('data', 2, 'legal_ground', 'text', false, 1000),
	    ('data', 3, 'recipients', 'text', false, 1000),
	    ('data', 4, 'keep_months', 'int', false, 1200),
	    ('data', 5, 'archives_line', 'text', false, 1000),
	    ('texts', 1, 'receipt', 'text', false, 2000),
	    ('texts', 2, 'missing', 'text', false, 2000),
	    ('texts', 3, 'accepted', 'text', false, 2000),
	    ('texts', 4, 'refused', 'text', false, 2000),
	    ('texts', 5, 'withdrawn', 'text', false, 2000),
	    ('texts', 6, 'transferred', 'text', false, 2000),
	    ('texts', 7, 'confirmation', 'text', false, 2000),
	    ('step', 1, 'kind', 'choice', true, null),
	    ('step', 2, 'title', 'line', true, 200),
	    ('step', 3, 'intro', 'text', false, 1000),
	    ('step', 4, 'when_field', 'line', false, 40),
	    ('step', 5, 'when_value', 'line', false, 40),
	    ('field', 1, 'label', 'line', true, 200),
	    ('field', 2, 'name', 'line', true, 40),
	    ('field', 3, 'type', 'choice', true, null),
	    ('field', 4, 'options', 'text', false, 4000),
	    ('field', 5, 'hint', 'line', false, 200),
	    ('field', 6, 'optional', 'bool', false, null),
	    ('field', 7, 'least', 'int', false, null),
	    ('field', 8, 'most', 'int', false, null),
	    ('field', 9, 'autocomplete', 'line', false, 40),
	    ('field', 10, 'required_by', 'line', false, 200),
	    ('field', 11, 'origin', 'choice', true, null),
	    ('field', 12, 'origin_name', 'line', false, 200),
	    ('piece', 1, 'label', 'line', true, 200),
	    ('piece', 2, 'code', 'line', true, 40),
	    ('piece', 3, 'why', 'text', false, 1000),
	    ('piece', 4, 'required_by', 'line', false, 200),
	    ('piece', 5, 'optional', 'bool', false, null),
	    ('piece', 6, 'indispensable', 'bool', false, null),
	    ('piece', 7, 'obtain', 'text', false, 1000),
	    ('piece', 8, 'valid_months', 'int', false, 1200),
	    ('piece', 9, 'keep_days', 'int', false, 36600),
	    ('piece', 10, 'when_field', 'line', false, 40),
	    ('piece', 11, 'when_value', 'line', false, 40),
	    ('example', 1, 'name', 'line', true, 200),
	    ('example', 2, 'seized', 'date', false, null),
	    ('example', 3, 'received', 'date', true, null),
	    ('example', 4, 'asked', 'date', false, null),
	    ('example', 5, 'until', 'date', false, null),
	    ('example', 6, 'pieces', 'text', false, 400),
	    ('example', 7, 'silence', 'date', false, null))
	    v (kind, n, key, type, needed, most)
	where v.kind = procedure_form.kind;
end;

-- What a choice of that form offers.
create or replace function guichet.procedure_form_options(key text)
returns table (n bigint, code text, label text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select o.n, o.code, null::text from (values
	    ('about', array['self', 'child']),
	    ('silence', array['accept', 'reject', 'none']),
	    ('kind', array['fields', 'documents']),
	    ('origin', array['person', 'town', 'named']),
	    ('type', array['name', 'line', 'text', 'int', 'cents', 'date',
		'bool', 'choice', 'choices', 'email', 'phone', 'postcode',
		'iban'])) v (key, codes), unnest(v.codes) with ordinality
	    o (code, n)
	where v.key = procedure_form_options.key
	union all
	select s.rank, s.code, s.name from guichet.service s
	where procedure_form_options.key = 'service'
	order by 1, 2;
end;

-- A place of a draft, "field-3-2" (step 3, second field; 0 is a new one), as the
-- kind of its form and the path in the JSON.  Refuses MU404 for no place.
create or replace function guichet.procedure_place(place text, doc jsonb)
returns table (kind text, path text[])
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	text[] := string_to_array(place, '-');
	list	jsonb;
begin
	kind := p[1];
	path := case
	    when place in ('identity', 'law', 'data') then '{}'::text[]
	    when place = 'texts' then '{texts}'
	    when place ~ '^(step|example)-[0-9]{1,2}$'
		then array[p[1] || 's', (p[2]::integer - 1)::text]
	    when place ~ '^(field|piece)-[0-9]{1,2}-[0-9]{1,2}$'
		then array['steps', (p[2]::integer - 1)::text, p[1] || 's',
		    (p[3]::integer - 1)::text] end;
	if path is null or cardinality(path) = 4
	    and doc #> path[1:2] is null or path[2] = '-1'
	    and cardinality(path) = 4 then
		perform guichet.refuse('MU404', 'place', 'no place ' || place);
	end if;
	-- A new one goes to the end of its list.
	if path[cardinality(path)] = '-1' then
		list := doc #> path[1:cardinality(path) - 1];
		path[cardinality(path)] := coalesce(jsonb_array_length(list),
		    0)::text;
	elsif path <> '{}' and path <> '{texts}' and doc #> path is null then
		perform guichet.refuse('MU404', 'place', 'no place ' || place);
	end if;
	return next;
end
$$;

-- "code : label", a line each, and back.
create or replace function guichet.options_text(options jsonb)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select string_agg(concat(o.value ->> 'code', ' : ', o.value ->> 'label'),
	    E'\n' order by o.n)
	from jsonb_array_elements(options) with ordinality o (value, n);
end;
create or replace function guichet.options_read(what text)
returns jsonb
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select jsonb_agg(jsonb_build_object(
	    'code', btrim(split_part(l.line, ':', 1)),
	    'label', btrim(substr(l.line, strpos(l.line, ':') + 1))) order by l.n)
	from regexp_split_to_table(what, '\s*\n\s*') with ordinality l (line, n)
	where l.line <> '';
end;

-- What a part holds, as the text of its inputs.
create or replace function guichet.part_value(part jsonb, kind text, key text)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return case
    when key = 'options' then guichet.options_text(part -> 'options')
    when kind = 'example' and key = 'silence'
	then part #>> '{expected,silence}'
    when kind = 'example' and key = 'pieces' then array_to_string(array(
	select jsonb_array_elements_text(part #> '{facts,pieces}')), E'\n')
    when kind = 'example' and key <> 'name' then part -> 'facts' ->> key
    else part ->> key end;

-- The part with what was typed; what is empty is left out.
create or replace function guichet.part_with(part jsonb, kind text,
	names text[], given text[])
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	f	record;
	typed	text;
	v	jsonb;
	at	text[];
begin
	for f in select * from guichet.procedure_form(kind) loop
		typed := (select nullif(btrim(t.value), '')
		    from unnest(names, given) t (name, value)
		    where t.name in (replace(f.key, '_', '-'), 'q-'
			|| replace(f.key, '_', '-')) limit 1);
		v := case when f.key = 'options'
		    then guichet.options_read(typed)
		    when f.key = 'pieces' then (select jsonb_agg(l)
			from regexp_split_to_table(typed, '\s+') l)
		    when f.type = 'bool' then to_jsonb(typed is not null)
		    when f.type = 'int' then to_jsonb(typed::bigint)
		    else to_jsonb(typed) end;
		at := case when kind <> 'example' or f.key = 'name'
		    then array[f.key]
		    when f.key = 'silence' then array['expected', f.key]
		    else array['facts', f.key] end;
		if kind = 'example' then
			part := '{"facts": {}, "expected": {}}' || part;
		end if;
		part := case when v is null then part #- at
		    else jsonb_set(part, at, v) end;
	end loop;
	return part;
end
$$;

-- A draft about to be changed: its JSON.  Refuses MU404 when there is none,
-- MU482 when it is no draft, MU409 when somebody else changed it meanwhile.
create or replace function guichet.procedure_open(revision bigint,
	version integer)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	record;
begin
	perform guichet.need_right('procedure-edit');
	select v.state, v.version into r from guichet.procedure_revision v
	where v.id = revision for update;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such revision');
	elsif r.state not in ('draft', 'checked') then
		perform guichet.refuse('MU482', null, format(
		    'revision %s is %s', revision, r.state));
	elsif r.version is distinct from version then
		perform guichet.refuse('MU409', null, format(
		    'revision %s: version %s, not %s', revision, r.version,
		    version));
	end if;
	if r.state = 'checked' then
		perform guichet.procedure_move(revision, 'draft');
	end if;
	return guichet.procedure_json(revision)::jsonb;
end
$$;

-- The changed JSON becomes the draft.  Refuses MU481, MU483, MU484.
create or replace function guichet.procedure_close(revision bigint, doc jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.procedure_take(guichet.procedure_read(doc::text), null);
	update guichet.procedure_revision r set author = guichet.my_person()
	where r.id = revision;
	perform guichet.note('procedure-edit', 'procedure-revision:' || revision);
end
$$;

reset role;
