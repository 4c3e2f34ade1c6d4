-- Who may collect a child, today or later.
set role api;

create function api.file_pickups(child bigint)
returns table (id shape.key, name text, phone text, relation shape.relation,
	during daterange)
stable language sql
begin atomic
	select p.id, p.name, p.phone, p.relation, p.during
	from clerk.pickup p
	where p.child = (select guichet.merged_person($1)) and p.during && daterange((select w.today
	    from clerk.who w), null)
	order by p.during, p.name, p.id;
end;

reset role;
