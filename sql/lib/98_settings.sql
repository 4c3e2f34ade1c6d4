-- The kinds of settings: the table of each, the inputs of its form, and what was
-- typed as the columns of a row.  A new kind is a line of setting_kinds, of
-- setting_form, and of the row that pages read (98_settings_row.sql).
set role api;

-- rank: in this order, so that a rule finds what it names.  dated: it ends and
-- another begins; the others are names, changed when they are published.  A vote
-- is no kind of its own: publishing records it.
create or replace function guichet.setting_kinds()
returns table (kind text, rank integer, place text, key text, dated boolean,
	voted boolean)
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select v.kind, v.rank, v.place, v.key, v.dated, v.voted from (values
	    ('vote', 0, 'council_vote', 'id', false, false),
	    ('group', 1, 'activity_group', 'code', false, false),
	    ('school', 2, 'school', 'id', false, false),
	    ('activity', 3, 'activity', 'code', false, false),
	    ('class', 4, 'class', 'id', false, false),
	    ('site', 5, 'activity_site', 'id', true, false),
	    ('service', 6, 'service_rule', 'id', true, true),
	    ('capacity', 7, 'capacity_rule', 'id', true, true),
	    ('cutoff', 8, 'cutoff_rule', 'id', true, true),
	    ('full', 9, 'seat_rule', 'id', true, true),
	    ('ranking', 10, 'ranking', 'id', true, true),
	    ('opening', 11, 'booking_opening', 'id', true, true),
	    ('absence', 12, 'absence_kind', 'id', true, true),
	    ('surcharge', 13, 'surcharge', 'id', true, true),
	    ('recipient', 14, 'kitchen_recipient', 'id', true, false),
	    ('custody', 15, 'custody_policy', 'id', true, true))
	    v (kind, rank, place, key, dated, voted);
end;

-- The inputs of a kind (engine/fields.h).  where is a school, a zone or all.
create or replace function guichet.setting_form(kind text)
returns table (n integer, key text, type text, needed boolean, low bigint,
	high bigint)
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select v.n, v.key, v.type, v.needed, v.low, v.high from (values
	    ('group', 1, 'label', 'line', true, null, 80),
	    ('group', 2, 'enrols', 'choice', false, null, null),
	    ('group', 3, 'rank', 'int', true, 0, 1000),
	    ('school', 1, 'name', 'line', true, null, 100),
	    ('school', 2, 'place-kind', 'choice', true, null, null),
	    ('school', 3, 'zone', 'choice', true, null, null),
	    ('school', 4, 'weekdays', 'choices', false, null, null),
	    ('school', 5, 'email', 'email', false, null, null),
	    ('school', 6, 'address', 'line', false, null, 200),
	    ('school', 7, 'next-school', 'choice', false, null, null),
	    ('school', 8, 'rank', 'int', true, 0, 1000),
	    ('activity', 1, 'label', 'line', true, null, 80),
	    ('activity', 2, 'grouped', 'choice', true, null, null),
	    ('activity', 3, 'begins', 'line', true, null, 8),
	    ('activity', 4, 'ends', 'line', true, null, 8),
	    ('activity', 5, 'in-term', 'bool', false, null, null),
	    ('activity', 6, 'in-holidays', 'bool', false, null, null),
	    ('activity', 7, 'meals', 'bool', false, null, null),
	    ('activity', 8, 'rank', 'int', true, 0, 1000),
	    ('class', 1, 'school', 'choice', true, null, null),
	    ('class', 2, 'year', 'choice', true, null, null),
	    ('class', 3, 'name', 'line', true, null, 80),
	    ('class', 4, 'age-group', 'choice', true, null, null),
	    ('class', 5, 'level', 'choices', false, null, null),
	    ('class', 6, 'rank', 'int', true, 0, 1000),
	    ('site', 1, 'activity', 'choice', true, null, null),
	    ('site', 2, 'where', 'choice', true, null, null),
	    ('site', 3, 'site', 'choice', true, null, null),
	    ('site', 4, 'until', 'date', false, null, null),
	    ('service', 1, 'activity', 'choice', true, null, null),
	    ('service', 2, 'where', 'choice', true, null, null),
	    ('service', 3, 'weekdays', 'choices', true, null, null),
	    ('service', 4, 'until', 'date', false, null, null),
	    ('capacity', 1, 'activity', 'choice', true, null, null),
	    ('capacity', 2, 'where', 'choice', true, null, null),
	    ('capacity', 3, 'weekdays', 'choices', false, null, null),
	    ('capacity', 4, 'capacity', 'int', true, 0, 100000),
	    ('capacity', 5, 'until', 'date', false, null, null),
	    ('cutoff', 1, 'activity', 'choice', true, null, null),
	    ('cutoff', 2, 'where', 'choice', true, null, null),
	    ('cutoff', 3, 'action', 'choice', true, null, null),
	    ('cutoff', 4, 'weekdays', 'choices', false, null, null),
	    ('cutoff', 5, 'kind', 'choice', true, null, null),
	    ('cutoff', 6, 'n', 'int', false, 0, 366),
	    ('cutoff', 7, 'weekday', 'choice', false, null, null),
	    ('cutoff', 8, 'at', 'line', true, null, 8),
	    ('cutoff', 9, 'day-type', 'choice', true, null, null),
	    ('cutoff', 10, 'on-closed', 'choice', true, null, null),
	    ('cutoff', 11, 'until', 'date', false, null, null),
	    ('full', 1, 'activity', 'choice', true, null, null),
	    ('full', 2, 'where', 'choice', true, null, null),
	    ('full', 3, 'when-full', 'choice', true, null, null),
	    ('full', 4, 'to-confirm', 'bool', false, null, null),
	    ('full', 5, 'hold-minutes', 'int', true, 1, 1440),
	    ('full', 6, 'answer-hours', 'int', true, 1, 720),
	    ('full', 7, 'until', 'date', false, null, null),
	    ('ranking', 1, 'activity', 'choice', true, null, null),
	    ('ranking', 2, 'place-sibling', 'int', false, 1, 9),
	    ('ranking', 3, 'place-sector', 'int', false, 1, 9),
	    ('ranking', 4, 'place-whole-day', 'int', false, 1, 9),
	    ('ranking', 5, 'place-days', 'int', false, 1, 9),
	    ('ranking', 6, 'place-works', 'int', false, 1, 9),
	    ('ranking', 7, 'until', 'date', false, null, null),
	    ('opening', 1, 'activity', 'choice', true, null, null),
	    ('opening', 2, 'where', 'choice', true, null, null),
	    ('opening', 3, 'opens-day', 'date', true, null, null),
	    ('opening', 4, 'opens-at', 'line', true, null, 8),
	    ('opening', 5, 'until', 'date', false, null, null),
	    ('absence', 1, 'label', 'line', true, null, 80),
	    ('absence', 2, 'for-group', 'choice', true, null, null),
	    ('absence', 3, 'effect', 'choice', true, null, null),
	    ('absence', 4, 'from-day', 'int', true, 1, 99),
	    ('absence', 5, 'until-day', 'int', false, 1, 99),
	    ('absence', 6, 'proof-hours', 'int', false, 1, 720),
	    ('absence', 7, 'by-family', 'bool', false, null, null),
	    ('absence', 8, 'rank', 'int', true, 0, 1000),
	    ('absence', 9, 'until', 'date', false, null, null),
	    ('surcharge', 1, 'what-for', 'choice', true, null, null),
	    ('surcharge', 2, 'for-group', 'choice', true, null, null),
	    ('surcharge', 3, 'amount', 'cents', false, null, null),
	    ('surcharge', 4, 'percent', 'int', false, 0, 300),
	    ('surcharge', 5, 'until', 'date', false, null, null),
	    ('recipient', 1, 'email', 'email', true, null, null),
	    ('recipient', 2, 'for-activity', 'choice', true, null, null),
	    ('recipient', 3, 'where', 'choice', true, null, null),
	    ('recipient', 4, 'until', 'date', false, null, null),
	    ('custody', 1, 'billing', 'choice', true, null, null),
	    ('custody', 2, 'until', 'date', false, null, null))
	    v (kind, n, key, type, needed, low, high)
	where v.kind = setting_form.kind;
end;

-- The places, activities and groups that a draft may name: those of the town and
-- its own.
create or replace function guichet.setting_named(draft bigint)
returns table (kind text, code text, label text, rank integer)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select 'school', s.id::text, s.name, s.rank from guichet.school s
	union all
	select 'activity', a.code, a.label, a.rank from guichet.activity a
	union all
	select 'group', g.code, g.label, g.rank from guichet.activity_group g
	union all
	select c.kind, coalesce(c.after ->> 'code', c.after ->> 'id'),
	    coalesce(c.after ->> 'label', c.after ->> 'name'),
	    (c.after ->> 'rank')::integer
	from guichet.setting_change c
	join guichet.setting_draft d on d.id = c.draft
	where c.draft = setting_named.draft and c.op = 'add'
	and d.state in ('draft', 'checked')
	and c.kind in ('school', 'activity', 'group');
end;

-- What a choice of that form offers; a label of null is the catalogue's.
create or replace function guichet.setting_options(kind text, key text,
	draft bigint)
returns table (n bigint, code text, label text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select o.n, o.code, null::text from (values
	    ('weekdays', array['1', '2', '3', '4', '5', '6', '7']),
	    ('weekday', array['1', '2', '3', '4', '5', '6', '7']),
	    ('action', array['add', 'change', 'cancel', 'order',
		'late']),
	    ('when-full', array['refuse', 'wait']),
	    ('billing', array['day-parent', 'booker', 'lowest',
		'fixed-share']),
	    ('effect', array['free', 'half', 'full']),
	    ('what-for', array['late', 'unbooked']),
	    ('level', array['ps', 'ms', 'gs', 'cp', 'ce1', 'ce2', 'cm1',
		'cm2']),
	    ('kind', array['weekday-table', 'n-days', 'weekly', 'monthly',
		'same-day', 'last-school-day']),
	    ('day-type', array['calendar', 'working-5', 'working-6', 'school',
		'service']),
	    ('on-closed', array['keep', 'earlier', 'later']),
	    ('zone', array['a', 'b', 'c']),
	    ('place-kind', array['school', 'centre']),
	    ('age-group', array['nursery', 'elementary'])) v (key, codes),
	    unnest(v.codes) with ordinality o (code, n)
	where v.key = setting_options.key
	union all
	select 0, 'all', null where setting_options.key in ('where',
	    'for-group', 'for-activity')
	union all
	select 1, 'zone-' || z, null from unnest(array['a', 'b', 'c']) z
	where setting_options.key = 'where' and setting_options.kind = 'cutoff'
	union all
	select 10 + t.rank, t.code, t.label
	from guichet.setting_named(setting_options.draft) t
	where t.kind = case setting_options.key when 'where' then 'school'
	    when 'school' then 'school' when 'site' then 'school'
	    when 'next-school' then 'school'
	    when 'activity' then 'activity' when 'for-activity' then 'activity'
	    when 'grouped' then 'group' when 'for-group' then 'group' end
	union all
	select 1, p.code, coalesce(v.title, p.code)
	from guichet.procedure p
	left join guichet.procedure_revision v on v.procedure = p.code
	    and v.state = 'published'
	where setting_options.key = 'enrols'
	union all
	select 1, y.code, y.code from guichet.school_year y
	where setting_options.key = 'year'
	and upper(y.during) > guichet.today()
	order by 1, 2;
end;

-- A column of a row as its input shows it.
create or replace function guichet.setting_value(kind text, facts jsonb, key text)
returns text
stable parallel safe language sql
set search_path = pg_catalog, pg_temp
return case key
    when 'where' then coalesce(facts ->> 'school', 'zone-'
	|| lower(facts ->> 'zone'), 'all')
    when 'weekdays' then (select string_agg(w, ' ' order by w)
	from jsonb_array_elements_text(case jsonb_typeof(facts -> 'weekdays')
	    when 'array' then facts -> 'weekdays' else '[]' end) w)
    when 'zone' then lower(facts ->> 'zone')
    when 'place-kind' then facts ->> 'kind'
    when 'enrols' then facts ->> 'procedure'
    when 'address' then facts ->> 'address'
    when 'begins' then left(facts ->> 'begins', 5)
    when 'ends' then left(facts ->> 'ends', 5)
    when 'at' then left(facts ->> 'at', 5)
    when 'level' then (select string_agg(w, ' ')
	from jsonb_array_elements_text(case jsonb_typeof(facts -> 'level')
	    when 'array' then facts -> 'level' else '[]' end) w)
    when 'for-group' then coalesce(facts ->> 'grouped', 'all')
    when 'for-activity' then coalesce(facts ->> 'activity', 'all')
    when 'what-for' then facts ->> 'kind'
    when 'email' then facts ->> 'email'
    when 'label' then facts ->> 'label'
    when 'name' then facts ->> 'name'
    when 'year' then facts ->> 'year'
    when 'opens-day' then to_char((facts ->> 'opens_at')::timestamptz
	at time zone 'Europe/Paris', 'YYYY-MM-DD')
    when 'opens-at' then to_char((facts ->> 'opens_at')::timestamptz
	at time zone 'Europe/Paris', 'HH24:MI')
    else case when kind = 'ranking' and key ~ '^place-' then (
	select c.n::text from jsonb_array_elements_text(facts -> 'criteria')
	    with ordinality c (criterion, n)
	where c.criterion = substr(key, 7))
    else replace(facts ->> replace(key, '-', '_'), '_', '-') end end;

-- An hour as people write it: 9, 9 h, 9h30, 09:30, 24:00; null when it is none.
create or replace function guichet.hour_read(typed text)
returns time
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	p text[] := regexp_match(regexp_replace(lower(typed), '[[:space:]  ]',
	    '', 'g'), '^([0-9]{1,2})(?:[h:]([0-9]{2})?)?$');
begin
	return make_time(p[1]::integer, coalesce(p[2]::integer, 0), 0);
exception when datetime_field_overflow then
	return null;
end
$$;

-- A code for what has a label: "Étude du soir" is etude-du-soir, and with a
-- number when there is one already.
create or replace function guichet.setting_code(label text, draft bigint)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	bare	text := left(btrim(regexp_replace(guichet.plain(label),
		    '[^a-z0-9]+', '-', 'g'), '-'), 34);
	fresh	text;
begin
	bare := case when bare ~ '^[a-z]' then bare else 'a-' || bare end;
	fresh := rtrim(bare, '-');
	for i in 2 .. 1000 loop
		exit when not exists (select
		    from guichet.setting_named(setting_code.draft) n
		    where n.kind in ('activity', 'group') and n.code = fresh);
		fresh := rtrim(bare, '-') || '-' || i;
	end loop;
	return fresh;
end
$$;

-- The key of a row that does not exist yet, so that other lines may name it.
create or replace function guichet.setting_key(kind text, draft bigint,
	facts jsonb)
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	code text;
begin
	if kind = 'school' then
		return jsonb_build_object('id',
		    nextval('guichet.school_id_seq'));
	elsif kind in ('activity', 'group', 'absence') then
		code := guichet.setting_code(facts ->> 'label', draft);
		return jsonb_build_object('code', code)
		    || case kind when 'activity'
		    then jsonb_build_object('slot', code) else '{}' end;
	end if;
	return '{}';
end
$$;

-- What was typed in the form of that kind as columns; before: the row that it
-- replaces.  Refuses MU650 for what the kind needs.
create or replace function guichet.setting_typed(kind text, draft bigint,
	before jsonb, names text[], given text[])
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	facts	jsonb := coalesce(before, '{}') - 'during' - 'vote';
	f	record;
	typed	text;
begin
	for f in select * from guichet.setting_form(kind) order by n loop
		typed := (select nullif(string_agg(btrim(t.value), ' '
		    order by t.value), '') from unnest(names, given) t (name, value)
		    where t.name = f.key);
		if typed is null and f.needed then
			perform guichet.refuse('MU650', 'q-' || f.key,
			    f.key || ' is needed');
		end if;
		continue when f.key = 'until'
		    or kind = 'ranking' and f.key ~ '^place-';
		facts := facts || case f.key
		    when 'where' then jsonb_build_object(
			'school', case when typed ~ '^[0-9]+$'
			    then typed::bigint end)
			|| case kind when 'cutoff' then jsonb_build_object(
			'zone', upper(substring(typed from '^zone-([abc])$')))
			else '{}' end
		    when 'weekdays' then jsonb_build_object('weekdays',
			string_to_array(typed, ' ')::integer[])
		    when 'zone' then jsonb_build_object('zone', upper(typed))
		    when 'place-kind' then jsonb_build_object('kind', typed)
		    when 'level' then jsonb_build_object('level',
			string_to_array(typed, ' '))
		    when 'for-group' then jsonb_build_object('grouped',
			nullif(typed, 'all'))
		    when 'for-activity' then jsonb_build_object('activity',
			nullif(typed, 'all'))
		    when 'what-for' then jsonb_build_object('kind', typed)
		    when 'enrols' then jsonb_build_object('procedure', typed)
		    when 'opens-day' then jsonb_build_object('opens_at', typed)
		    when 'opens-at' then jsonb_build_object('opens_at',
			guichet.instant((facts ->> 'opens_at')::date
			+ guichet.hour_read(typed)))
		    when 'kind' then jsonb_build_object('kind',
			replace(typed, '-', '_'))
		    when 'day-type' then jsonb_build_object('day_type',
			replace(typed, '-', '_'))
		    else jsonb_build_object(replace(f.key, '-', '_'), case
			when f.key in ('at', 'begins', 'ends')
			    then to_jsonb(guichet.hour_read(typed))
			when f.key in ('school', 'site', 'next-school', 'weekday')
			    or f.type in ('int', 'cents')
			    then to_jsonb(typed::bigint)
			when f.type = 'bool' then to_jsonb(typed is not null)
			else to_jsonb(typed) end) end;
		if f.key in ('at', 'begins', 'ends')
		    and facts -> f.key = 'null' or f.key = 'opens-at'
		    and facts -> 'opens_at' = 'null' then
			perform guichet.refuse('MU650', 'q-' || f.key,
			    'no hour: ' || typed);
		end if;
	end loop;
	if kind = 'cutoff' then
		facts := guichet.setting_cutoff(facts);
	elsif kind = 'ranking' then
		facts := facts || guichet.setting_criteria(names, given);
	elsif kind = 'school' and facts -> 'weekdays' = 'null' then
		facts := facts || '{"weekdays": []}';
	elsif kind = 'surcharge' and (facts -> 'amount' = 'null')
	    = (facts -> 'percent' = 'null') then
		perform guichet.refuse('MU650', 'q-percent',
		    'an amount, or a percentage');
	elsif kind = 'absence' and (facts ->> 'until_day')::integer
	    < (facts ->> 'from_day')::integer then
		perform guichet.refuse('MU650', 'q-until-day', 'ends first');
	elsif kind = 'activity' and (facts ->> 'begins')::time
	    >= (facts ->> 'ends')::time then
		perform guichet.refuse('MU650', 'q-ends', 'ends first');
	end if;
	return facts;
end
$$;

-- The criteria of a ranking, in the order of the places typed.  Refuses MU650
-- without any, MU695 for two at one place.
create or replace function guichet.setting_criteria(names text[], given text[])
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	criteria text[];
	last	integer := 0;
	t	record;
begin
	for t in select n.name, n.value::integer as place
	    from unnest(names, given) with ordinality n (name, value, nth)
	    where n.name ~ '^place-' and n.value <> '' order by place, nth loop
		if t.place = last then
			perform guichet.refuse('MU695', 'q-' || t.name,
			    'two criteria at place ' || t.place);
		end if;
		last := t.place;
		criteria := criteria || substr(t.name, 7);
	end loop;
	if criteria is null then
		perform guichet.refuse('MU650', 'q-place-sibling',
		    'a ranking has a criterion');
	end if;
	return jsonb_build_object('criteria', criteria);
end
$$;

-- A cut-off needs what its kind counts with, and has nothing else.
create or replace function guichet.setting_cutoff(facts jsonb)
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	kind	text := facts ->> 'kind';
begin
	if kind in ('n_days', 'monthly') then
		if coalesce((facts ->> 'n')::integer not between case kind
		    when 'monthly' then 1 else 0 end and case kind
		    when 'monthly' then 28 else 366 end, true) then
			perform guichet.refuse('MU650', 'q-n',
			    'how many, or which day');
		end if;
	else
		facts := facts || '{"n": null}';
	end if;
	if kind in ('weekday_table', 'weekly') then
		if facts -> 'weekday' = 'null' then
			perform guichet.refuse('MU650', 'q-weekday',
			    'which weekday');
		end if;
	else
		facts := facts || '{"weekday": null}';
	end if;
	return facts;
end
$$;

reset role;
