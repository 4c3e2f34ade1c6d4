-- A row of any kind as pages read it: names instead of numbers, codes of our
-- lists; for a cut-off, the next day of service that it says something of.
set role api;

create or replace function guichet.setting_words(kind text, facts jsonb,
	draft bigint)
returns table (activity text, place text, zone text,
	action shape.cutoff_action, weekdays text, how shape.cutoff_kind,
	n shape.count, weekday shape.key, at text, day_type shape.day_type,
	on_closed shape.on_closed, site text, capacity shape.count, name text,
	grouped text, begins text, ends text, in_term shape.flag,
	in_holidays shape.flag, year text, age_group shape.age_group,
	place_kind shape.school_kind, rank shape.count, during daterange,
	example_day date, example_until timestamptz,
	when_full shape.when_full, to_confirm shape.flag, opens_at timestamptz,
	effect shape.absence_effect, from_day shape.count,
	last_day shape.count, proof_hours shape.count,
	by_family shape.flag, surcharge shape.surcharge_kind,
	amount shape.cents, percent shape.count, email text, level text,
	meals shape.flag, criteria text, hold_minutes shape.count,
	answer_hours shape.count, address text, next_school text, enrols text,
	billing shape.custody_billing)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (select t.label from guichet.setting_named(setting_words.draft) t
		where t.kind = 'activity' and t.code = facts ->> 'activity'
		limit 1),
	    (select t.label from guichet.setting_named(setting_words.draft) t
		where t.kind = 'school' and t.code = facts ->> 'school' limit 1),
	    facts ->> 'zone', (facts ->> 'action')::shape.cutoff_action,
	    (select string_agg(w, '' order by w)
		from jsonb_array_elements_text(case
		    jsonb_typeof(facts -> 'weekdays') when 'array'
		    then facts -> 'weekdays' else '[]' end) w),
	    case setting_words.kind when 'cutoff' then replace(facts ->> 'kind',
		'_', '-') end::shape.cutoff_kind,
	    (facts ->> 'n')::shape.count, (facts ->> 'weekday')::shape.key,
	    left(facts ->> 'at', 5),
	    replace(facts ->> 'day_type', '_', '-')::shape.day_type,
	    (facts ->> 'on_closed')::shape.on_closed,
	    (select t.label from guichet.setting_named(setting_words.draft) t
		where t.kind = 'school' and t.code = facts ->> 'site' limit 1),
	    (facts ->> 'capacity')::shape.count,
	    coalesce(facts ->> 'label', facts ->> 'name'),
	    (select t.label from guichet.setting_named(setting_words.draft) t
		where t.kind = 'group' and t.code = facts ->> 'grouped' limit 1),
	    left(facts ->> 'begins', 5), left(facts ->> 'ends', 5),
	    coalesce((facts ->> 'in_term')::boolean, false)::shape.flag,
	    coalesce((facts ->> 'in_holidays')::boolean, false)::shape.flag,
	    facts ->> 'year', (facts ->> 'age_group')::shape.age_group,
	    case setting_words.kind when 'school' then facts ->> 'kind' end
		::shape.school_kind,
	    (facts ->> 'rank')::shape.count, (facts ->> 'during')::daterange,
	    e.day, e.until,
	    (facts ->> 'when_full')::shape.when_full,
	    coalesce((facts ->> 'to_confirm')::boolean, false)::shape.flag,
	    (facts ->> 'opens_at')::timestamptz,
	    (facts ->> 'effect')::shape.absence_effect,
	    (facts ->> 'from_day')::shape.count,
	    (facts ->> 'until_day')::shape.count,
	    (facts ->> 'proof_hours')::shape.count,
	    coalesce((facts ->> 'by_family')::boolean, false)::shape.flag,
	    case setting_words.kind when 'surcharge' then facts ->> 'kind' end
		::shape.surcharge_kind,
	    (facts ->> 'amount')::shape.cents, (facts ->> 'percent')::shape.count,
	    facts ->> 'email',
	    (select string_agg(upper(l), ', ') from jsonb_array_elements_text(
		case jsonb_typeof(facts -> 'level') when 'array'
		then facts -> 'level' else '[]' end) l),
	    coalesce((facts ->> 'meals')::boolean, false)::shape.flag,
	    (select string_agg(c, ' ' order by n) from jsonb_array_elements_text(
		case jsonb_typeof(facts -> 'criteria') when 'array'
		then facts -> 'criteria' else '[]' end)
		with ordinality c (c, n)),
	    (facts ->> 'hold_minutes')::shape.count,
	    (facts ->> 'answer_hours')::shape.count, facts ->> 'address',
	    (select t.label from guichet.setting_named(setting_words.draft) t
		where t.kind = 'school' and t.code = facts ->> 'next_school'
		limit 1),
	    (select coalesce(v.title, facts ->> 'procedure')
		from (select) one
		left join guichet.procedure_revision v
		    on v.procedure = facts ->> 'procedure'
		    and v.state = 'published'
		where facts ->> 'procedure' is not null),
	    (facts ->> 'billing')::shape.custody_billing
	from (select) one
	left join lateral (select d.day, guichet.cutoff(jsonb_populate_record(
		null::guichet.cutoff_rule, facts), d.day, s.zone, d.school)
		as until
	    from guichet.day_slot d
	    join guichet.school s on s.id = d.school
	    where setting_words.kind = 'cutoff'
	    and d.activity = facts ->> 'activity' and d.because is null
	    and d.day > guichet.today()
	    and (facts ->> 'during')::daterange @> d.day
	    and (facts ->> 'school' is null
		or d.school = (facts ->> 'school')::bigint)
	    and (facts ->> 'zone' is null or s.zone = facts ->> 'zone')
	    and (jsonb_typeof(facts -> 'weekdays') is distinct from 'array'
		or facts -> 'weekdays' @> to_jsonb(
		    extract(isodow from d.day)::integer))
	    order by d.day, d.school limit 1) e on true;
end;

-- Every row of a kind, as its columns.
create or replace function guichet.setting_rows(kind text)
returns table (key text, facts jsonb)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k record;
begin
	select * into k from guichet.setting_kinds() s
	where s.kind = setting_rows.kind and s.rank > 0;
	if not found then
		perform guichet.refuse('MU404', 'kind', 'no kind ' || kind);
	end if;
	return query execute format('select t.%I::text, to_jsonb(t) '
	    'from guichet.%I t', k.key, k.place);
end
$$;

reset role;
