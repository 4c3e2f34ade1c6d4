-- Forwards a request to the administration that is competent, and tells the
-- person: the letter has both dates, ours and that of the forwarding.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU512 it is decided already; MU519 without the name of the office
-- MU409 while a piece is awaited
-- RULE: forward-competent
set role api;

create function api.desk_forward(which bigint, version integer, office text,
	shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	sent	bigint;
begin
	if guichet.desk_once(once, 'desk_forward', which,
	    desk_forward.version::text, office) is null then
		r := guichet.desk_hold(which, desk_forward.version);
		if not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		elsif coalesce(btrim(office), '') = '' then
			perform guichet.refuse('MU519', 'office', 'no name');
		end if;
		sent := guichet.letter_write(r.id, 'forwarded', 'draft', null,
		    null, office);
		perform guichet.letter_leave(sent);
		perform guichet.request_move(r.id, 'forwarded', 'forwarded',
		    true, office);
		perform guichet.once_end(once, jsonb_build_object('id', r.id));
	end if;
	return query select which::shape.key, shown;
end
$$;

reset role;
