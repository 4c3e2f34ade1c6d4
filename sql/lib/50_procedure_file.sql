-- A procedure as a file: reading it strictly, writing it always alike.  The
-- format stands in deploy/procedures/README.md; its keys are the columns of the
-- tables, what is empty is left out.
set role api;

-- JSON as people read it: one key a line, tabs, the keys in the order given.
create or replace function guichet.json_pretty(what json, depth integer
	default 0)
returns text
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	inner_tab	text := E'\n' || repeat(E'\t', depth + 1);
	body		text;
begin
	case json_typeof(what)
	when 'object' then
		select string_agg(inner_tab || to_json(e.key) || ': '
		    || guichet.json_pretty(e.value, depth + 1), ','
		    order by e.n) into body
		from json_each(what) with ordinality e (key, value, n);
		return coalesce('{' || body || E'\n' || repeat(E'\t', depth)
		    || '}', '{}');
	when 'array' then
		select string_agg(inner_tab
		    || guichet.json_pretty(e.value, depth + 1), ','
		    order by e.n) into body
		from json_array_elements(what) with ordinality e (value, n);
		return coalesce('[' || body || E'\n' || repeat(E'\t', depth)
		    || ']', '[]');
	else
		return what::text;
	end case;
end
$$;

-- The closed list of keys of each part of the file, in their order.
create or replace function guichet.procedure_keys(part text)
returns text[]
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select case part
	when 'file' then array['format', 'code', 'service', 'title', 'summary',
	    'about', 'signed_in', 'usual_act', 'legal_basis', 'silence',
	    'silence_months', 'silence_basis', 'attestation',
	    'appeal_informal', 'appeal_court', 'target_days', 'draft_days',
	    'piece_days', 'purpose', 'legal_ground', 'recipients',
	    'keep_months', 'archives_line', 'review_on', 'other_doors',
	    'declaration', 'steps', 'texts', 'examples']
	when 'step' then array['kind', 'title', 'intro', 'when_field',
	    'when_value', 'fields', 'pieces']
	when 'field' then array['name', 'type', 'label', 'hint', 'optional',
	    'least', 'most', 'autocomplete', 'required_by', 'origin',
	    'origin_name', 'options']
	when 'option' then array['code', 'label']
	when 'piece' then array['code', 'label', 'why', 'required_by',
	    'optional', 'indispensable', 'obtain', 'valid_months',
	    'keep_days', 'when_field', 'when_value']
	when 'text' then array['receipt', 'missing', 'accepted', 'refused',
	    'withdrawn', 'transferred', 'confirmation']
	when 'example' then array['name', 'facts', 'expected']
	when 'facts' then array['seized', 'received', 'asked', 'until',
	    'pieces']
	when 'expected' then array['silence']
	end;
end;

-- Empty text and false say nothing: they are left out of the file.
create or replace function guichet.unless_empty(what text)
returns text
immutable parallel safe language sql
return nullif(what, '');
create or replace function guichet.if_true(what boolean)
returns boolean
immutable parallel safe language sql
return nullif(what, false);

-- A revision as JSON, its keys in the order of procedure_keys.
create or replace function guichet.procedure_json(revision bigint)
returns json
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select json_strip_nulls(json_build_object(
	    'format', 'guichet-procedure/1', 'code', r.procedure,
	    'service', p.service, 'title', guichet.unless_empty(r.title),
	    'summary', guichet.unless_empty(r.summary), 'about', r.about,
	    'signed_in', r.signed_in, 'usual_act', r.usual_act,
	    'legal_basis', guichet.unless_empty(r.legal_basis),
	    'silence', r.silence, 'silence_months', r.silence_months,
	    'silence_basis', guichet.unless_empty(r.silence_basis),
	    'attestation', guichet.unless_empty(r.attestation),
	    'appeal_informal', guichet.unless_empty(r.appeal_informal),
	    'appeal_court', guichet.unless_empty(r.appeal_court),
	    'target_days', r.target_days, 'draft_days', r.draft_days,
	    'piece_days', r.piece_days,
	    'purpose', guichet.unless_empty(r.purpose),
	    'legal_ground', guichet.unless_empty(r.legal_ground),
	    'recipients', guichet.unless_empty(r.recipients),
	    'keep_months', r.keep_months,
	    'archives_line', guichet.unless_empty(r.archives_line),
	    'review_on', r.review_on,
	    'other_doors', guichet.unless_empty(r.other_doors),
	    'declaration', guichet.unless_empty(r.declaration),
	    'steps', coalesce((select json_agg(json_build_object(
		'kind', s.kind, 'title', s.title,
		'intro', guichet.unless_empty(s.intro),
		'when_field', s.when_field, 'when_value', s.when_value,
		'fields', (select json_agg(json_build_object(
		    'name', f.name, 'type', f.type, 'label', f.label,
		    'hint', guichet.unless_empty(f.hint),
		    'optional', guichet.if_true(f.optional),
		    'least', f.least, 'most', f.most,
		    'autocomplete', f.autocomplete,
		    'required_by', guichet.unless_empty(f.required_by),
		    'origin', f.origin,
		    'origin_name', guichet.unless_empty(f.origin_name),
		    'options', (select json_agg(json_build_object(
			'code', o.code, 'label', o.label) order by o.n)
			from guichet.procedure_option o
			where o.revision = f.revision and o.field = f.name))
		    order by f.n)
		    from guichet.procedure_field f
		    where f.revision = s.revision and f.step = s.n),
		'pieces', (select json_agg(json_build_object(
		    'code', c.code, 'label', c.label,
		    'why', guichet.unless_empty(c.why),
		    'required_by', guichet.unless_empty(c.required_by),
		    'optional', guichet.if_true(c.optional),
		    'indispensable', guichet.if_true(c.indispensable),
		    'obtain', guichet.unless_empty(c.obtain),
		    'valid_months', c.valid_months, 'keep_days', c.keep_days,
		    'when_field', c.when_field, 'when_value', c.when_value)
		    order by c.n)
		    from guichet.procedure_piece c
		    where c.revision = s.revision and c.step = s.n))
		order by s.n)
		from guichet.procedure_step s where s.revision = r.id),
		'[]'::json),
	    'texts', coalesce((select json_object_agg(t.kind, t.body
		order by array_position(guichet.procedure_keys('text'), t.kind))
		from guichet.procedure_text t where t.revision = r.id),
		'{}'::json),
	    'examples', coalesce((select json_agg(json_build_object(
		'name', e.name, 'facts', json_build_object(
		    'seized', e.facts -> 'seized',
		    'received', e.facts -> 'received',
		    'asked', e.facts -> 'asked', 'until', e.facts -> 'until',
		    'pieces', e.facts -> 'pieces'),
		'expected', json_build_object(
		    'silence', e.expected -> 'silence')) order by e.n)
		from guichet.procedure_example e where e.revision = r.id),
		'[]'::json)))
	from guichet.procedure_revision r
	join guichet.procedure p on p.code = r.procedure
	where r.id = procedure_json.revision;
end;

create or replace function guichet.procedure_text(revision bigint)
returns text
stable language sql security definer
set search_path = pg_catalog, pg_temp
return guichet.json_pretty(guichet.procedure_json(revision)) || E'\n';

-- Every part of the file with its place: 'steps[1].fields[2]'.
create or replace function guichet.procedure_parts(file jsonb)
returns table (place text, part text, body jsonb)
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	child	record;
	item	record;
begin
	place := '';
	part := 'file';
	body := file;
	return next;
	if jsonb_typeof(file) <> 'object' then
		return;
	end if;
	place := 'texts';
	part := 'text';
	body := coalesce(file -> 'texts', '{}');
	return next;
	for child in select * from (values
	    ('steps', 'step'), ('examples', 'example')) v (key, of) loop
		if jsonb_typeof(coalesce(file -> child.key, '[]'))
		    <> 'array' then
			place := child.key;
			part := 'list';
			body := file -> child.key;
			return next;
			continue;
		end if;
		for item in select * from jsonb_array_elements(coalesce(
		    file -> child.key, '[]')) with ordinality e (value, n) loop
			return query select * from guichet.procedure_inner(
			    format('%s[%s]', child.key, item.n), child.of,
			    item.value);
		end loop;
	end loop;
end
$$;

-- The same of one part and what it holds.
create or replace function guichet.procedure_inner(at text, of text, what jsonb)
returns table (place text, part text, body jsonb)
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	child	record;
	item	record;
begin
	place := at;
	part := of;
	body := what;
	return next;
	for child in select v.key, v.inner_part, what -> v.key as list
	    from (values ('step', 'fields', 'field'), ('step', 'pieces', 'piece'),
	    ('field', 'options', 'option'), ('example', 'facts', 'facts'),
	    ('example', 'expected', 'expected')) v (outer_part, key, inner_part)
	    where v.outer_part = of and jsonb_typeof(what) = 'object'
	    and what ? v.key loop
		if child.key = child.inner_part then
			return query select at || '.' || child.key,
			    child.inner_part, child.list;
		elsif jsonb_typeof(child.list) <> 'array' then
			return query select at || '.' || child.key,
			    'list'::text, child.list;
		else
			for item in select * from jsonb_array_elements(
			    child.list) with ordinality e (value, n) loop
				return query select * from
				    guichet.procedure_inner(format('%s.%s[%s]',
				    at, child.key, item.n), child.inner_part,
				    item.value);
			end loop;
		end if;
	end loop;
end
$$;

-- What of the file cannot be read: a key that the format does not have, a part
-- that is no object, a value of another type.
-- RULE: procedure-format-closed
create or replace function guichet.procedure_unreadable(file jsonb)
returns table (place text, what text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
begin
	for p in select * from guichet.procedure_parts(file) loop
		place := p.place;
		what := case when p.part = 'list' then 'not-a-list'
		    when jsonb_typeof(p.body) <> 'object' then
		    'not-an-object' end;
		if what is not null then
			return next;
			continue;
		end if;
		return query select concat_ws('.', nullif(p.place, ''), k),
		    'unknown-key'::text from jsonb_object_keys(p.body) k
		where k <> all (guichet.procedure_keys(p.part)) order by 1;
		return query select concat_ws('.', nullif(p.place, ''), k.key),
		    'wrong-type'::text from jsonb_each(p.body) k
		where jsonb_typeof(k.value) in ('object', 'array', 'null')
		and k.key not in ('steps', 'texts', 'examples', 'fields',
		    'pieces', 'options', 'facts', 'expected') order by 1;
		begin
			perform case p.part
			when 'file' then jsonb_populate_record(
			    null::guichet.procedure_revision, p.body) is null
			when 'step' then jsonb_populate_record(
			    null::guichet.procedure_step, p.body) is null
			when 'field' then jsonb_populate_record(
			    null::guichet.procedure_field, p.body) is null
			when 'piece' then jsonb_populate_record(
			    null::guichet.procedure_piece, p.body) is null
			when 'facts' then guichet.example_days(p.body) is null
			when 'expected' then (p.body ->> 'silence')::date is null
			end;
		exception when data_exception or check_violation then
			what := 'wrong-value';
			return next;
		end;
	end loop;
	if jsonb_typeof(file) = 'object' then
		return query select k, 'missing'::text
		from unnest(array['format', 'code', 'title']) k
		where coalesce(file ->> k, '') = '';
		return query select 'format'::text, 'wrong-value'::text
		where file ->> 'format' <> 'guichet-procedure/1';
	end if;
end
$$;

-- The days of an example's facts, in the order of their keys; later pieces last.
create or replace function guichet.example_days(facts jsonb)
returns date[]
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select array[(facts ->> 'seized')::date, (facts ->> 'received')::date,
	    (facts ->> 'asked')::date, (facts ->> 'until')::date]
	    || array(select d::date from jsonb_array_elements_text(
		coalesce(facts -> 'pieces', '[]')) d order by 1);
end;

-- The file's text as JSON.  Refuses MU480 when it is none, MU481 with the place
-- of the first thing that cannot be read.
create or replace function guichet.procedure_read(file text)
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	doc	jsonb;
	bad	record;
begin
	begin
		doc := file::jsonb;
	exception when data_exception then
		perform guichet.refuse('MU480', 'file', 'no JSON: ' || sqlerrm);
	end;
	select * into bad from guichet.procedure_unreadable(doc) limit 1;
	if found then
		perform guichet.refuse('MU481', 'file',
		    format('%s: %s', bad.place, bad.what));
	end if;
	return doc;
end
$$;

reset role;
