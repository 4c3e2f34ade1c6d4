-- The inputs of the form that edits a part, with what it holds (engine/
-- fields.h).  Their labels are the catalogue's.
set role api;

create function api.procedure_part_fields(draft bigint, spot text)
returns table (name text, type text, label text, hint text,
	optional shape.flag, "least" shape.key, most shape.key,
	autocomplete text, value text, option text, option_label text,
	chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	doc	jsonb := coalesce(guichet.procedure_json(draft)::jsonb, '{}');
	p	record;
	part	jsonb;
begin
	perform guichet.need_right('procedure-edit');
	select * into p from guichet.procedure_place(spot, doc);
	part := coalesce(doc #> p.path, '{}');
	return query select replace(f.key, '_', '-'), f.type, null::text,
	    null::text, (not f.needed)::shape.flag, case when f.type = 'int'
		then 0 end::shape.key, f.most::shape.key, null::text,
	    case when f.type = 'bool' then case v.value when 'true' then '1' end
		when f.type <> 'choice' then v.value end, o.code, o.label,
	    coalesce(o.code = v.value, false)::shape.flag
	from guichet.procedure_form(p.kind) f
	left join guichet.procedure_form_options(f.key) o
	    on f.type = 'choice',
	    lateral (select guichet.part_value(part, p.kind, f.key) as value) v
	order by f.n, o.n, o.code;
end
$$;

reset role;
