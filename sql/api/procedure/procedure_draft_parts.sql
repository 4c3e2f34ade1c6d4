-- The parts of a revision that are lists, in order, each with its place for the
-- form that edits it: steps with their fields and pieces, examples.
set role api;

create function api.procedure_draft_parts(draft bigint)
returns table (place text, part shape.procedure_part, name text, detail text,
	step shape.count, first_one shape.flag, last_one shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select x.place, x.part::shape.procedure_part, x.name,
	    x.detail, x.a::shape.count,
	    (row_number() over w = 1)::shape.flag,
	    (row_number() over w = count(*) over (partition by x.part, x.list))
		::shape.flag
	from (
	    select 'step-' || s.n as place, 'step' as part, s.title as name,
		nullif(concat_ws(' = ', s.when_field, s.when_value), '')
		    as detail, s.n as a, 0 as b, 0 as list
	    from guichet.procedure_step s
	    where s.revision = procedure_draft_parts.draft
	    union all
	    select format('field-%s-%s', f.step, f.n), 'field', f.label, f.name,
		f.step, f.n, f.step from guichet.procedure_field f
	    where f.revision = procedure_draft_parts.draft
	    union all
	    select format('piece-%s-%s', c.step, c.n), 'piece', c.label, c.code,
		c.step, c.n, c.step from guichet.procedure_piece c
	    where c.revision = procedure_draft_parts.draft
	    union all
	    select 'example-' || e.n, 'example', e.name,
		e.expected ->> 'silence', 100 + e.n, 0, 0
	    from guichet.procedure_example e
	    where e.revision = procedure_draft_parts.draft) x
	window w as (partition by x.part, x.list order by x.a, x.b)
	order by x.a, x.b;
end
$$;

reset role;
