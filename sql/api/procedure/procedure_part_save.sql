-- Saves a part of a draft.  A checked one is a draft again.
--
-- MU404, MU409, MU482 see guichet.procedure_open
-- MU481, MU483 what no file could hold
set role api;

create function api.procedure_part_save(draft bigint, version integer, place text,
	names text[], given text[], once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	doc	jsonb;
	p	record;
	part	jsonb;
begin
	id := procedure_part_save.draft;
	if guichet.once_begin(once, 'procedure_part_save', concat_ws('|', id,
	    version, place, names, given)) is not null then
		return next;
		return;
	end if;
	doc := guichet.procedure_open(draft, version);
	select * into p from guichet.procedure_place(place, doc);
	part := guichet.part_with(coalesce(doc #> p.path, '{}'), p.kind, names,
	    given);
	if cardinality(p.path) = 4 and doc #> p.path[1:3] is null then
		doc := jsonb_set(doc, p.path[1:3], '[]');
	end if;
	doc := case when p.path = '{}' then part
	    else jsonb_set(doc, p.path, part) end;
	perform guichet.procedure_close(draft, doc);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
