-- The saved views of this agent and those that the desk shares.
set role api;

create function api.desk_views()
returns table (id shape.key, name text, shared shape.flag, mine shape.flag,
	queue text, procedure text, service text, state text, assigned text,
	q text)
stable language sql
begin atomic
	select v.id, v.name, v.shared, v.person = w.person,
	    guichet.desk_part(v.list, 1), guichet.desk_part(v.list, 2),
	    guichet.desk_part(v.list, 3), guichet.desk_part(v.list, 4),
	    guichet.desk_part(v.list, 5), guichet.desk_part(v.list, 6)
	from clerk.desk_view v cross join clerk.who w
	order by v.shared, v.name, v.id;
end;

reset role;
