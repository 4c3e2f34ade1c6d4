-- The children the signed-in person may start it for; none where it is for
-- oneself, or for a stranger.
set role api;

create function api.procedure_page_children(code text)
returns table (id shape.key, name shape.person)
stable language sql
begin atomic
	select k.id, k.name
	from family.procedure p, family.child k
	where p.code = $1 and p.about = 'child'
	and k.id = any ((select w.acts from family.who w)::bigint[])
	order by k.born, k.given, k.id;
end;

reset role;
