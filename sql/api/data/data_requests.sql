-- One's own requests, latest first.
set role api;

create function api.data_requests()
returns table (reference text, title text, child shape.person,
	state shape.request_state, created_at timestamptz,
	received_at timestamptz, notified_at timestamptz)
stable language sql
begin atomic
	select q.reference, q.title, k.name, q.state, q.created_at,
	    q.received_at, q.notified_at
	from family.request q
	left join family.child k on k.id = q.subject
	order by q.created_at desc, q.id desc;
end;

reset role;
