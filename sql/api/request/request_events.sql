-- What happened to a request, as the person may see it, the latest last.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_events(ref text, visit text)
returns table (at timestamptz, kind shape.event_kind, detail text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select e.at, e.kind, e.detail
	from guichet.request_event e
	where e.request = guichet.request_mine(request_events.ref,
	    request_events.visit) and e.citizen
	order by e.at, e.id;
end;

reset role;
