-- The life of a revision: draft, checked, published, superseded.
set role api;

-- One step of its life; the trigger below knows the list.  Refuses MU409 to any
-- other, MU485 when the gate names a problem.
create or replace function guichet.procedure_move(revision bigint, to_state text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.procedure_revision r set state = to_state,
	    published_at = case when to_state = 'published' then guichet.now()
		else r.published_at end,
	    superseded_at = case when to_state = 'superseded' then guichet.now()
		end
	where r.id = revision;
	perform guichet.note('procedure-' || to_state, 'procedure-revision:'
	    || revision);
end
$$;

-- A revision that was published stays as it is: requests finish on it.
-- RULE: procedure-immutable
create or replace function guichet.procedure_frozen()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	its	bigint := (case when tg_op = 'DELETE' then to_jsonb(old)
		    else to_jsonb(new) end ->> 'revision')::bigint;
	state	text := (select r.state from guichet.procedure_revision r
		    where r.id = its);
begin
	if state <> 'draft' then
		perform guichet.refuse('MU482', null, format(
		    'revision %s is %s: %s', its, state, tg_table_name));
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- Of the revision itself, only what its life changes, by the listed steps.
create or replace function guichet.procedure_revision_frozen()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	life	text[] := array['state', 'version', 'author', 'approver',
		    'published_at', 'superseded_at'];
begin
	if old.state <> 'draft' and (tg_op = 'DELETE'
	    or to_jsonb(new) - life <> to_jsonb(old) - life) then
		perform guichet.refuse('MU482', null, format(
		    'revision %s is %s', old.id, old.state));
	end if;
	if tg_op = 'UPDATE' and new.state <> old.state and not exists (
	    select from guichet.transition t where t.object = 'procedure'
	    and t.from_state = old.state and t.to_state = new.state) then
		perform guichet.refuse('MU409', null, format(
		    'revision %s: no step from %s to %s', old.id, old.state,
		    new.state));
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- Empties a draft, for the next text of it.
create or replace function guichet.procedure_clear(revision bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	delete from guichet.procedure_example e
	where e.revision = procedure_clear.revision;
	delete from guichet.procedure_text t
	where t.revision = procedure_clear.revision;
	delete from guichet.procedure_piece c
	where c.revision = procedure_clear.revision;
	delete from guichet.procedure_option o
	where o.revision = procedure_clear.revision;
	delete from guichet.procedure_field f
	where f.revision = procedure_clear.revision;
	delete from guichet.procedure_step s
	where s.revision = procedure_clear.revision;
end
$$;

-- Gives a draft the content of a file that procedure_read has read.  What the
-- tables refuse is MU483, with the constraint in the detail.
create or replace function guichet.procedure_load(revision bigint, file jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	fresh	guichet.procedure_revision;
	what	text;
begin
	perform guichet.procedure_clear(revision);
	select * into fresh from guichet.procedure_revision r
	where r.id = revision;
	fresh := jsonb_populate_record(fresh, jsonb_build_object(
	    'title', '', 'summary', '', 'about', 'self', 'signed_in', true,
	    'usual_act', true, 'legal_basis', '', 'silence', null,
	    'silence_months', null, 'silence_basis', '', 'attestation', '',
	    'appeal_informal', '', 'appeal_court', '', 'target_days', null,
	    'draft_days', 30, 'piece_days', 30, 'purpose', '', 'legal_ground', '',
	    'recipients', '', 'keep_months', null, 'archives_line', '',
	    'review_on', null, 'other_doors', '', 'declaration', '')
	    || (file - array['id', 'version']));
	update guichet.procedure_revision r set (title, summary, about,
	    signed_in, usual_act, legal_basis, silence, silence_months,
	    silence_basis, attestation, appeal_informal, appeal_court,
	    target_days, draft_days, piece_days, purpose, legal_ground, recipients,
	    keep_months, archives_line, review_on, other_doors, declaration,
	    version) = (fresh.title, fresh.summary, fresh.about,
	    fresh.signed_in, fresh.usual_act, fresh.legal_basis,
	    fresh.silence, fresh.silence_months, fresh.silence_basis,
	    fresh.attestation, fresh.appeal_informal, fresh.appeal_court,
	    fresh.target_days, fresh.draft_days, fresh.piece_days,
	    fresh.purpose, fresh.legal_ground, fresh.recipients, fresh.keep_months,
	    fresh.archives_line, fresh.review_on, fresh.other_doors,
	    fresh.declaration, r.version + 1)
	where r.id = revision;
	perform guichet.procedure_load_steps(revision, file);
	insert into guichet.procedure_text (revision, kind, body)
	select procedure_load.revision, t.key, t.value
	from jsonb_each_text(coalesce(file -> 'texts', '{}')) t
	where t.value <> '';
	insert into guichet.procedure_example (revision, n, name, facts,
	    expected)
	select procedure_load.revision, e.n, e.value ->> 'name',
	    coalesce(e.value -> 'facts', '{}'),
	    coalesce(e.value -> 'expected', '{}')
	from jsonb_array_elements(coalesce(file -> 'examples', '[]'))
	    with ordinality e (value, n);
exception when integrity_constraint_violation then
	get stacked diagnostics what = constraint_name;
	perform guichet.refuse('MU483', 'file', concat_ws(': ', nullif(what, ''),
	    sqlerrm));
end
$$;

create or replace function guichet.procedure_load_steps(revision bigint,
	file jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.procedure_step (revision, n, kind, title, intro,
	    when_field, when_value)
	select procedure_load_steps.revision, s.n,
	    coalesce(s.value ->> 'kind', 'fields'), s.value ->> 'title',
	    coalesce(s.value ->> 'intro', ''), s.value ->> 'when_field',
	    s.value ->> 'when_value'
	from jsonb_array_elements(coalesce(file -> 'steps', '[]'))
	    with ordinality s (value, n);
	insert into guichet.procedure_field (revision, step, n, name, type, label,
	    hint, optional, least, most, autocomplete, required_by, origin,
	    origin_name)
	select procedure_load_steps.revision, s.n, f.n, f.value ->> 'name',
	    f.value ->> 'type', f.value ->> 'label',
	    coalesce(f.value ->> 'hint', ''),
	    coalesce((f.value ->> 'optional')::boolean, false),
	    (f.value ->> 'least')::bigint, (f.value ->> 'most')::bigint,
	    f.value ->> 'autocomplete',
	    coalesce(f.value ->> 'required_by', ''),
	    coalesce(f.value ->> 'origin', 'person'),
	    coalesce(f.value ->> 'origin_name', '')
	from jsonb_array_elements(coalesce(file -> 'steps', '[]'))
	    with ordinality s (value, n),
	    jsonb_array_elements(coalesce(s.value -> 'fields', '[]'))
	    with ordinality f (value, n);
	insert into guichet.procedure_option (revision, field, n, code, label)
	select procedure_load_steps.revision, f.value ->> 'name', o.n,
	    o.value ->> 'code', o.value ->> 'label'
	from jsonb_array_elements(coalesce(file -> 'steps', '[]')) s,
	    jsonb_array_elements(coalesce(s.value -> 'fields', '[]')) f,
	    jsonb_array_elements(coalesce(f.value -> 'options', '[]'))
	    with ordinality o (value, n);
	insert into guichet.procedure_piece (revision, step, n, code, label, why,
	    required_by, optional, indispensable, obtain, valid_months,
	    keep_days, when_field, when_value)
	select procedure_load_steps.revision, s.n, c.n, c.value ->> 'code',
	    c.value ->> 'label', coalesce(c.value ->> 'why', ''),
	    coalesce(c.value ->> 'required_by', ''),
	    coalesce((c.value ->> 'optional')::boolean, false),
	    coalesce((c.value ->> 'indispensable')::boolean, false),
	    coalesce(c.value ->> 'obtain', ''),
	    (c.value ->> 'valid_months')::integer,
	    (c.value ->> 'keep_days')::integer, c.value ->> 'when_field',
	    c.value ->> 'when_value'
	from jsonb_array_elements(coalesce(file -> 'steps', '[]'))
	    with ordinality s (value, n),
	    jsonb_array_elements(coalesce(s.value -> 'pieces', '[]'))
	    with ordinality c (value, n);
end
$$;

-- The draft of a procedure that there is, or a new empty one.  A checked one
-- becomes a draft again: it is about to change.
create or replace function guichet.procedure_draft(code text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	one	record;
begin
	perform from guichet.procedure p where p.code = procedure_draft.code
	for update;
	select r.id, r.state into one from guichet.procedure_revision r
	where r.procedure = procedure_draft.code
	and r.state in ('draft', 'checked');
	if not found then
		insert into guichet.procedure_revision as r (procedure, number,
		    author, created_at)
		values (code, 1 + coalesce((select max(m.number)
		    from guichet.procedure_revision m
		    where m.procedure = procedure_draft.code), 0),
		    guichet.my_person(), guichet.now())
		returning r.id, r.state into one;
	elsif one.state = 'checked' then
		perform guichet.procedure_move(one.id, 'draft');
	end if;
	return one.id;
end
$$;

-- A file that was read becomes the draft of its procedure, which it may be the
-- first of.  Refuses MU484 when the service does not exist.
create or replace function guichet.procedure_take(file jsonb, service text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	its	text := coalesce(service, file ->> 'service');
	draft	bigint;
begin
	if not exists (select from guichet.service s where s.code = its) then
		perform guichet.refuse('MU484', 'file', format(
		    'no service "%s"', its));
	end if;
	insert into guichet.procedure as p (code, service)
	values (file ->> 'code', its)
	on conflict (code) do update set service = excluded.service;
	draft := guichet.procedure_draft(file ->> 'code');
	perform guichet.procedure_load(draft, file);
	perform guichet.note('procedure-import', 'procedure-revision:' || draft);
	return draft;
exception when check_violation then
	perform guichet.refuse('MU483', 'file', sqlerrm);
end
$$;

-- Puts a checked revision in force; the one before it ends with the same
-- instant.  Refuses MU486 to the person who wrote it.
-- RULE: procedure-two-people
create or replace function guichet.procedure_publish(revision bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	before	bigint := (select o.id from guichet.procedure_revision r
		    join guichet.procedure_revision o
		    on o.procedure = r.procedure and o.state = 'published'
		    where r.id = revision);
begin
	if exists (select from guichet.procedure_revision r
	    where r.id = revision and r.author = guichet.my_person()) then
		perform guichet.refuse('MU486', null, format(
		    'revision %s: published by its author', revision));
	end if;
	if before is not null then
		perform guichet.procedure_move(before, 'superseded');
	end if;
	update guichet.procedure_revision r set approver = guichet.my_person()
	where r.id = revision;
	perform guichet.procedure_move(revision, 'published');
end
$$;

reset role;

create or replace trigger procedure_revision_frozen
	before update or delete on guichet.procedure_revision
	for each row execute function guichet.procedure_revision_frozen();
create or replace trigger procedure_step_frozen
	before insert or update or delete on guichet.procedure_step
	for each row execute function guichet.procedure_frozen();
create or replace trigger procedure_field_frozen
	before insert or update or delete on guichet.procedure_field
	for each row execute function guichet.procedure_frozen();
create or replace trigger procedure_option_frozen
	before insert or update or delete on guichet.procedure_option
	for each row execute function guichet.procedure_frozen();
create or replace trigger procedure_piece_frozen
	before insert or update or delete on guichet.procedure_piece
	for each row execute function guichet.procedure_frozen();
create or replace trigger procedure_text_frozen
	before insert or update or delete on guichet.procedure_text
	for each row execute function guichet.procedure_frozen();
create or replace trigger procedure_example_frozen
	before insert or update or delete on guichet.procedure_example
	for each row execute function guichet.procedure_frozen();
