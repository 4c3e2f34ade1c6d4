-- The inputs of the form of a line (engine/fields.h), with the row that it
-- replaces.  Their labels are the catalogue's.
--
-- MU403 without the right
-- MU404 no such kind
set role api;

create function api.setting_fields(draft bigint, kind text, target text)
returns table (name text, type text, label text, hint text,
	optional shape.flag, "least" shape.key, most shape.key,
	autocomplete text, value text, option text, option_label text,
	chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	shown jsonb;
begin
	perform guichet.need_right('canteen-settings');
	-- The line of this draft about that row, if there is one already.
	select coalesce((select c.after from guichet.setting_change c
	    where c.draft = setting_fields.draft
	    and c.kind = setting_fields.kind
	    and c.target = setting_fields.target), r.facts) into shown
	from guichet.setting_rows(setting_fields.kind) r
	where r.key = setting_fields.target;
	return query select f.key, f.type, null::text, null::text,
	    (not f.needed)::shape.flag, f.low::shape.key, f.high::shape.key,
	    null::text, case f.type when 'bool' then case v.value
		when 'true' then '1' end when 'choice' then null
		when 'choices' then null else v.value end,
	    o.code, o.label, coalesce(o.code = any (string_to_array(
		case when f.type = 'choices' then v.value end, ' '))
		or f.type = 'choice' and o.code = v.value, false)::shape.flag
	from guichet.setting_form(setting_fields.kind) f
	left join lateral guichet.setting_options(setting_fields.kind, f.key,
	    setting_fields.draft) o on f.type in ('choice', 'choices'),
	    lateral (select case when shown is null then case f.key
		when 'where' then 'all' when 'rank' then '0'
		when 'day-type' then 'calendar' when 'on-closed' then 'keep'
		when 'in-term' then 'true' when 'hold-minutes' then '15'
		when 'answer-hours' then '24' end
		else guichet.setting_value(setting_fields.kind, shown, f.key) end
		as value) v
	order by f.n, o.n, o.label, o.code;
end
$$;

reset role;
