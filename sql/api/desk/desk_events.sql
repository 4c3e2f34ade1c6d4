-- The life of a request, latest first; hidden: the citizen does not see it.
set role api;

create function api.desk_events(id bigint)
returns table (id shape.key, at timestamptz, kind shape.event_kind,
	name shape.person, hidden shape.flag, detail text)
stable language sql
begin atomic
	select e.id, e.at, e.kind, e.name, not e.citizen, e.detail
	from clerk.request_event e
	where e.request = $1
	order by e.at desc, e.id desc limit 200;
end;

reset role;
