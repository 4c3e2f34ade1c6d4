-- Who lives in my home today: adults first, then children by birth.
set role api;

create function api.family_members()
returns table (name shape.person, child shape.flag)
stable language sql
begin atomic
	select m.name, m.kind = 'child'
	from family.member m
	order by m.kind, m.born, m.id;
end;

reset role;
