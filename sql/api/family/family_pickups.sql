-- Who may collect my children, now or later, besides their guardians.
set role api;

create function api.family_pickups()
returns table (id shape.key, child shape.key, name text, phone text,
	relation shape.relation, during daterange)
stable language sql
begin atomic
	select p.id, p.child, p.name, p.phone, p.relation, p.during
	from family.pickup p
	where p.child = any ((select w.children from family.who w)::bigint[])
	and p.during && daterange((select w.today from family.who w), null)
	order by p.child, p.during, p.name, p.id;
end;

reset role;
