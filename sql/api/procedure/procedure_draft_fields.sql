-- The questions of a revision, one row per field or per option of it, for its
-- preview.
set role api;

create function api.procedure_draft_fields(draft bigint)
returns table (step shape.count, name text, type shape.field_type, label text,
	hint text, optional shape.flag, option text, option_first shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select f.step::shape.count, f.name, f.type, f.label,
	    nullif(f.hint, ''), f.optional::shape.flag, o.label,
	    (coalesce(o.n, 1) = 1)::shape.flag
	from guichet.procedure_field f
	left join guichet.procedure_option o on o.revision = f.revision
	    and o.field = f.name
	where f.revision = procedure_draft_fields.draft
	order by f.step, f.n, o.n;
end
$$;

reset role;
