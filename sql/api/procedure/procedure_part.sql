-- Which part of a draft a form edits.  One row.
--
-- MU404 no such draft or place
set role api;

create function api.procedure_part(draft bigint, spot text)
returns table (id shape.key, version shape.key, place text,
	part shape.procedure_part, form text, fresh shape.flag, title text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	doc	jsonb := guichet.procedure_json(draft)::jsonb;
	p	record;
begin
	perform guichet.need_right('procedure-edit');
	select * into p from guichet.procedure_place(spot,
	    coalesce(doc, '{}'));
	return query select r.id::shape.key, r.version::shape.key,
	    procedure_part.spot, (case when p.kind in ('step', 'field', 'piece',
	    'example') then p.kind end)::shape.procedure_part, p.kind,
	    (doc #> p.path is null)::shape.flag, r.title
	from guichet.procedure_revision r
	where r.id = procedure_part.draft and r.state in ('draft', 'checked');
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such draft');
	end if;
end
$$;

reset role;
