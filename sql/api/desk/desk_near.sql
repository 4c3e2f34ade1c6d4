-- Requests that may be the same one made twice, and those that were joined to
-- this one.  joined: it is part of this one already.
set role api;

create function api.desk_near(id bigint)
returns table (id shape.key, reference text, received_at timestamptz,
	state shape.request_state, joined shape.flag)
stable language sql
begin atomic
	select r.id, guichet.reference_shown(r.reference), r.received_at,
	    r.state, r.merged_into is not null
	from clerk.request r
	where r.merged_into = (select guichet.desk_known($1))
	or r.id in (select guichet.request_near($1))
	order by r.received_at, r.id;
end;

reset role;
