-- Gives a request to an agent.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU404 no such agent; MU512 it is
-- decided already
set role api;

create function api.desk_assign(which bigint, version integer, agent bigint, shown text,
	once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	whom	text;
begin
	if guichet.desk_once(once, 'desk_assign', which, version::text,
	    agent::text) is null then
		r := guichet.desk_hold(which, version);
		select d.given || ' ' || d.family into whom
		from clerk.decider d where d.id = desk_assign.agent;
		if not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		elsif whom is null then
			perform guichet.refuse('MU404', 'agent',
			    format('no agent %s', agent));
		end if;
		update guichet.request q set assigned_to = desk_assign.agent
		where q.id = r.id;
		perform guichet.desk_touch(r.id, 'assigned', false, whom);
		perform guichet.once_end(once, jsonb_build_object('id', r.id));
	end if;
	return query select $1::shape.key, $4;
end
$$;

reset role;
