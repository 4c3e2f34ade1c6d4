-- The documents of a revision, in the columns of procedure_page_pieces.
set role api;

create function api.procedure_draft_pieces(draft bigint)
returns table (step shape.count, label text, why text, required_by text,
	optional shape.flag, indispensable shape.flag, depends shape.flag,
	obtain text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select c.step::shape.count, c.label, nullif(c.why, ''),
	    nullif(c.required_by, ''), c.optional::shape.flag,
	    c.indispensable::shape.flag,
	    (c.when_field is not null)::shape.flag, nullif(c.obtain, '')
	from guichet.procedure_piece c
	where c.revision = procedure_draft_pieces.draft order by c.step, c.n;
end
$$;

reset role;
