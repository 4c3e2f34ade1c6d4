-- What keeps a revision from being published, with the place of the form that
-- puts it right.
set role api;

create function api.procedure_draft_problems(draft bigint)
returns table (problem shape.procedure_problem, part shape.procedure_part,
	which text, place text, warning shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select p.problem::shape.procedure_problem,
	    p.part::shape.procedure_part,
	    case when p.part <> 'text' then p.which end,
	    case when p.part in ('title', 'summary', 'target-days', 'review-on',
		'other-doors', 'declaration', 'service') then 'identity'
	    when p.part in ('purpose', 'legal-ground', 'recipients',
		'keep-months', 'archives-line') then 'data'
	    when p.part = 'text' then 'texts'
	    when p.part = 'step' then 'step-' || coalesce(p.which, '0')
	    when p.part = 'field' then (select format('field-%s-%s', f.step,
		f.n) from guichet.procedure_field f
		where f.revision = procedure_draft_problems.draft
		and f.name = p.which)
	    when p.part = 'piece' then (select format('piece-%s-%s', c.step,
		c.n) from guichet.procedure_piece c
		where c.revision = procedure_draft_problems.draft
		and c.code = p.which)
	    when p.part = 'example' then coalesce((select 'example-' || e.n
		from guichet.procedure_example e
		where e.revision = procedure_draft_problems.draft
		and e.name = p.which limit 1), 'example-0')
	    else 'law' end, p.warning::shape.flag
	from guichet.procedure_problems(procedure_draft_problems.draft) p;
end
$$;

reset role;
