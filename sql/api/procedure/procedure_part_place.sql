-- Moves a part of a draft before the one above it, or removes it.  what: "up" or
-- "remove".
--
-- MU404, MU409, MU482 see guichet.procedure_open   MU400 no such act
set role api;

create function api.procedure_part_place(draft bigint, version integer, place text,
	what text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	doc	jsonb;
	p	record;
	n	integer;
	list	text[];
begin
	id := procedure_part_place.draft;
	if guichet.once_begin(once, 'procedure_part_place', concat_ws('|', id,
	    version, place, what)) is not null then
		return next;
		return;
	end if;
	doc := guichet.procedure_open(draft, version);
	select * into p from guichet.procedure_place(place, doc);
	if cardinality(p.path) < 2 or doc #> p.path is null then
		perform guichet.refuse('MU404', 'place', 'no part ' || place);
	end if;
	list := p.path[1:cardinality(p.path) - 1];
	n := p.path[cardinality(p.path)]::integer;
	if what = 'remove' then
		doc := doc #- p.path;
	elsif what = 'up' and n > 0 then
		doc := jsonb_set(jsonb_set(doc, p.path,
		    doc #> (list || (n - 1)::text)), list || (n - 1)::text,
		    doc #> p.path);
	else
		perform guichet.refuse('MU400', 'what', format('%s of %s',
		    what, place));
	end if;
	perform guichet.procedure_close(draft, doc);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
