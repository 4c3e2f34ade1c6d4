-- The messages between the person and the service, in order.  from_town: the
-- service wrote; by: the agent who did (L111-2).
--
-- MU401, MU404 see guichet.request_mine
-- RULE: agent-named
set role api;

create function api.request_thread(ref text, visit text)
returns table (at timestamptz, from_town shape.flag, by shape.person,
	body text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.at, s.from_town,
	    case when s.from_town and p.id is not null then
		row(p.given, p.family)::shape.person end, s.body
	from guichet.request_message s
	left join guichet.person p on p.id = s.author
	where s.request = guichet.request_mine(request_thread.ref,
	    request_thread.visit)
	order by s.at, s.id;
end;

reset role;
