-- The rules that say when a child is with whom.  mine: turn "A" is one's own.
set role api;

create function api.data_custody()
returns table (child shape.person, kind shape.custody_kind, turns text,
	mine shape.flag, during daterange, source shape.fact_source)
stable language sql
begin atomic
	select k.name, r.kind,
	    translate(array_to_string(r.pattern, ''), '12', 'AB'), r.mine,
	    r.during, r.source
	from family.custody_rule r
	join family.child k on k.id = r.child
	order by k.born, k.id, r.layer desc, r.during desc;
end;

reset role;
