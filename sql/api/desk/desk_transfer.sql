-- Gives a request to another service of the town, and tells the person.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU512 it is decided already; MU519 no other service
set role api;

create function api.desk_transfer(which bigint, version integer, office text,
	shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	whom	text;
	sent	bigint;
begin
	if guichet.desk_once(once, 'desk_transfer', which,
	    desk_transfer.version::text, office) is null then
		r := guichet.desk_hold(which, desk_transfer.version);
		select s.name into whom from guichet.service s
		where s.code = office and s.code <> r.service;
		if not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		elsif whom is null then
			perform guichet.refuse('MU519', 'service',
			    'no other service');
		end if;
		update guichet.request q set service = office,
		    assigned_to = null where q.id = r.id;
		perform guichet.desk_touch(r.id, 'transferred', true, whom);
		sent := guichet.letter_write(r.id, 'transferred', 'draft', null,
		    null, null);
		perform guichet.letter_leave(sent);
		perform guichet.once_end(once, jsonb_build_object('id', r.id));
	end if;
	return query select which::shape.key, shown;
end
$$;

reset role;
