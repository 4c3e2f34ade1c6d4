-- Takes a request: it is this agent's, and its examination begins.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU512 it is decided already
set role api;

create function api.desk_take(which bigint, version integer, shown text,
	once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
begin
	if guichet.desk_once(once, 'desk_take', which, version::text) is null then
		r := guichet.desk_hold(which, version);
		if not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		end if;
		update guichet.request q set assigned_to = guichet.my_person()
		where q.id = r.id;
		perform guichet.desk_begin(r);
		perform guichet.once_end(once, jsonb_build_object('id', r.id));
	end if;
	return query select $1::shape.key, $3;
end
$$;

reset role;
