-- What happened to one's requests, latest first.
set role api;

create function api.data_steps()
returns table (reference text, at timestamptz, kind shape.event_kind,
	detail text)
stable language sql
begin atomic
	select q.reference, e.at, e.kind, e.detail
	from family.request q
	join family.request_event e on e.request = q.id
	order by e.at desc, e.id desc;
end;

reset role;
