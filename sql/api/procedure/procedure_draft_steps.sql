-- The steps of a revision, for its preview.
set role api;

create function api.procedure_draft_steps(draft bigint)
returns table (n shape.count, title text, intro text, kind shape.step_kind,
	depends shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select s.n::shape.count, s.title, nullif(s.intro, ''),
	    s.kind, (s.when_field is not null)::shape.flag
	from guichet.procedure_step s
	where s.revision = procedure_draft_steps.draft order by s.n;
end
$$;

reset role;
