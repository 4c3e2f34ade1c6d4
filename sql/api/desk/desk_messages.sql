-- The thread between the person and the service, oldest first.  waits: nobody has
-- answered it.
set role api;

create function api.desk_messages(id bigint)
returns table (id shape.key, at timestamptz, from_town shape.flag,
	name shape.person, body text, read_at timestamptz,
	waits shape.flag)
stable language sql
begin atomic
	select s.id, s.at, s.from_town, s.name, s.body, s.read_at,
	    not s.from_town and s.at >= r.message_at
	from clerk.request_message s
	join clerk.request r on r.id = s.request
	where s.request = $1
	order by s.at, s.id;
end;

reset role;
