-- The publication gate: what keeps a revision from being published, each thing
-- named.  Every function answers rows of the same four columns: the problem, the
-- part of the procedure, which one of them (a step's number, the name of a
-- field or piece, the kind of a text), and whether it only warns.
set role api;

-- The texts the law wants, by what silence means: where it decides, months and
-- basis and both appeals; where it accepts, the attestation too; where there is
-- no decision, none of these.
-- RULE: ack-content
-- RULE: silence-two-months
create or replace function guichet.procedure_problems_law(revision bigint)
returns table (problem text, part text, which text, warning boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select case when v.wanted then 'empty' else 'not-wanted' end, v.part,
	    null::text, false
	from guichet.procedure_revision r, lateral (values
	    (1, 'title', r.title, true), (2, 'summary', r.summary, true),
	    (3, 'legal-basis', r.legal_basis, true),
	    (4, 'silence', r.silence, true),
	    (5, 'silence-months', r.silence_months::text,
		r.silence in ('accept', 'reject')),
	    (6, 'silence-basis', r.silence_basis, case
		when r.silence in ('accept', 'reject') then true end),
	    (7, 'attestation', r.attestation, r.silence = 'accept'),
	    (8, 'appeal-informal', r.appeal_informal,
		r.silence in ('accept', 'reject')),
	    (9, 'appeal-court', r.appeal_court,
		r.silence in ('accept', 'reject')),
	    (10, 'target-days', r.target_days::text, true),
	    (11, 'purpose', r.purpose, true),
	    (12, 'legal-ground', r.legal_ground, true),
	    (13, 'recipients', r.recipients, true),
	    (14, 'keep-months', r.keep_months::text, true),
	    (15, 'archives-line', r.archives_line, true),
	    (16, 'review-on', r.review_on::text, true),
	    (17, 'other-doors', r.other_doors, true),
	    (18, 'declaration', r.declaration, true))
	    v (rank, part, value, wanted)
	where r.id = procedure_problems_law.revision
	and case when v.wanted then coalesce(btrim(v.value), '') = ''
	    when not v.wanted then coalesce(v.value, '') <> ''
	    else false end
	order by v.rank;
end;

-- Whether something that depends on an answer can ever be asked: the field
-- stands in an earlier step and has that value.
create or replace function guichet.procedure_condition(revision bigint,
	step integer, field text, value text)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select procedure_condition.field is null
	    and procedure_condition.value is null
	or exists (select from guichet.procedure_field f
	    where f.revision = procedure_condition.revision
	    and f.name = procedure_condition.field
	    and f.step < procedure_condition.step
	    and case when f.type in ('choice', 'choices') then exists (
		select from guichet.procedure_option o
		where o.revision = f.revision and o.field = f.name
		and o.code = procedure_condition.value)
		else coalesce(procedure_condition.value, '') <> '' end);
end;

-- Steps, fields and options fit together; each field says why it is asked, and
-- one that the town or somebody else holds names the holder (L113-12).
-- RULE: tell-us-once
create or replace function guichet.procedure_problems_form(revision bigint)
returns table (problem text, part text, which text, warning boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.problem, p.part, p.which, false from (
	    select 'no-step' as problem, 'step' as part, null::text as which,
		0 as a, 0 as b
	    where not exists (select from guichet.procedure_step s
		where s.revision = procedure_problems_form.revision)
	    union all
	    select v.problem, 'step', s.n::text, s.n, v.rank
	    from guichet.procedure_step s, lateral (values
		(1, 'empty-step', not exists (select
		    from guichet.procedure_field f
		    where f.revision = s.revision and f.step = s.n)
		    and not exists (select from guichet.procedure_piece c
		    where c.revision = s.revision and c.step = s.n)),
		(2, 'wrong-kind', case s.kind when 'fields' then exists (
		    select from guichet.procedure_piece c
		    where c.revision = s.revision and c.step = s.n)
		    else exists (select from guichet.procedure_field f
		    where f.revision = s.revision and f.step = s.n) end),
		(3, 'bad-condition', not guichet.procedure_condition(s.revision,
		    s.n, s.when_field, s.when_value))) v (rank, problem, holds)
	    where s.revision = procedure_problems_form.revision and v.holds
	    union all
	    select v.problem, 'field', f.name, f.step, 10 * f.n + v.rank
	    from guichet.procedure_field f, lateral (select exists (
		select from guichet.procedure_option o
		where o.revision = f.revision and o.field = f.name)) o (has),
		lateral (values
		(1, 'no-options', f.type in ('choice', 'choices')
		    and not o.has),
		(2, 'no-choice', f.type not in ('choice', 'choices')
		    and o.has),
		(3, 'bad-bounds', f.least > f.most),
		(4, 'no-justification', btrim(f.required_by) = ''),
		(5, 'no-source', f.origin <> 'person'
		    and btrim(f.origin_name) = '')) v (rank, problem, holds)
	    where f.revision = procedure_problems_form.revision and v.holds) p
	order by p.a, p.b;
end;

-- Every document has the text that requires it, and the time it is kept.
-- RULE: missing-list
create or replace function guichet.procedure_problems_pieces(revision bigint)
returns table (problem text, part text, which text, warning boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select v.problem, 'piece', c.code, false
	from guichet.procedure_piece c, lateral (values
	    (1, 'no-text', btrim(c.required_by) = ''),
	    (2, 'no-purge', c.keep_days is null),
	    (3, 'bad-condition', not guichet.procedure_condition(c.revision,
		c.step, c.when_field, c.when_value))) v (rank, problem, holds)
	where c.revision = procedure_problems_pieces.revision and v.holds
	order by c.step, c.n, v.rank;
end;

-- The day on which silence decides, for the facts of an example.
create or replace function guichet.example_silence(revision bigint, facts jsonb)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	day	date[] := guichet.example_days(facts);
	pieces	date[] := day[5:];
	n	integer := case when day[3] is null then 0
		    else greatest(cardinality(pieces), 1) end;
begin
	return (select guichet.silence_day(r.silence, r.silence_months,
	    coalesce(day[1], day[2]), day[2], array_fill(day[3], array[n]),
	    array_fill(day[4], array[n]), case when cardinality(pieces) > 0
	    then pieces else array_fill(null::date, array[n]) end)
	    from guichet.procedure_revision r
	    where r.id = example_silence.revision);
end
$$;

-- Every message that can be sent has its words; the worked examples come out as
-- they say.
create or replace function guichet.procedure_problems_words(revision bigint)
returns table (problem text, part text, which text, warning boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.problem, p.part, p.which, false from (
	    select 'empty' as problem, 'text' as part, k.kind as which,
		k.n as rank
	    from guichet.procedure_revision r,
		unnest(guichet.procedure_keys('text')) with ordinality k (kind, n)
	    where r.id = procedure_problems_words.revision
	    and (r.silence <> 'none' or k.kind not in ('accepted', 'refused'))
	    and (k.kind <> 'missing' or exists (
		select from guichet.procedure_piece c
		where c.revision = r.id))
	    and not exists (select from guichet.procedure_text t
		where t.revision = r.id and t.kind = k.kind
		and btrim(t.body) <> '')
	    union all
	    select 'no-example', 'example', null, 100
	    where not exists (select from guichet.procedure_example e
		where e.revision = procedure_problems_words.revision)
	    union all
	    select 'example-fails', 'example', e.name, 100 + e.n
	    from guichet.procedure_example e
	    where e.revision = procedure_problems_words.revision
	    and guichet.example_silence(e.revision, e.facts)
		is distinct from (e.expected ->> 'silence')::date) p
	order by p.rank;
end;

-- The service can be reached, so that the receipt has all it must have
-- (R112-11-1: phone, and e-mail or address); and what only deserves a look.
-- RULE: canteen-right
create or replace function guichet.procedure_problems_service(revision bigint)
returns table (problem text, part text, which text, warning boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select v.problem, v.part, null::text, v.warning
	from guichet.procedure_revision r
	join guichet.procedure p on p.code = r.procedure
	join guichet.service s on s.code = p.service, lateral (values
	    ('service-phone', 'service', false, coalesce(s.phone, '') = ''),
	    ('service-address', 'service', false, coalesce(s.email, '') = ''
		and s.address is null),
	    ('review-past', 'review-on', true,
		r.review_on <= guichet.today()),
	    ('capacity', 'silence', true, r.procedure = 'canteen-enrolment'
		and r.silence = 'accept' and exists (
		select from guichet.capacity_rule c
		where c.activity = 'canteen'
		and c.during @> guichet.today()))) v (problem, part, warning,
	    holds)
	where r.id = procedure_problems_service.revision and v.holds;
end;

-- All of it, in the order in which a person puts it right.
create or replace function guichet.procedure_problems(revision bigint)
returns table (problem text, part text, which text, warning boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.problem, p.part, p.which, p.warning from (
	    select 1 as rank, * from guichet.procedure_problems_law(revision)
	    union all
	    select 2, * from guichet.procedure_problems_form(revision)
	    union all
	    select 3, * from guichet.procedure_problems_pieces(revision)
	    union all
	    select 4, * from guichet.procedure_problems_words(revision)
	    union all
	    select 5, * from guichet.procedure_problems_service(revision)) p
	order by p.warning, p.rank;
end;

-- Nothing with a problem goes further than draft, whoever asks.  Refuses MU485;
-- the detail names each problem.
-- RULE: procedure-gate
create or replace function guichet.procedure_gate()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	bad	text := (select string_agg(concat_ws(' ', p.problem, p.part,
		    p.which), '; ') from guichet.procedure_problems(new.id) p
		    where not p.warning);
begin
	if bad is not null then
		perform guichet.refuse('MU485', null, bad);
	end if;
	return new;
end
$$;

reset role;

create or replace trigger procedure_gate
	before update of state on guichet.procedure_revision
	for each row when (new.state in ('checked', 'published'))
	execute function guichet.procedure_gate();
