-- What happened to a request since the version that a form had shown: the
-- events behind seen, oldest first.  No row when there was no such form.
set role api;

create function api.desk_since(id bigint, seen bigint)
returns table (at timestamptz, kind shape.event_kind, name shape.person,
	detail text)
stable language sql
begin atomic
	select e.at, e.kind, e.name, e.detail
	from clerk.request_event e
	where e.request = $1 and e.id > $2
	order by e.id;
end;

reset role;
