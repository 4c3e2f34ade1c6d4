-- Who else has authority over my children: names alone.
set role api;

create function api.family_guardians()
returns table (child shape.key, name shape.person, authority shape.authority)
stable language sql
begin atomic
	select g.child, g.name, g.authority
	from family.guardian g
	order by g.child, g.family, g.given;
end;

reset role;
