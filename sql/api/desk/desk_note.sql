-- Writes a note for colleagues.  It is no message, but it belongs to the file,
-- and the person may ask to read it.
--
-- MU404, MU403 see guichet.desk_hold
set role api;

create function api.desk_note(which bigint, note text, shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
begin
	if guichet.desk_once(once, 'desk_note', which, note) is null then
		r := guichet.desk_hold(which, (select q.version
		    from guichet.request q where q.id = which));
		perform guichet.request_event(r.id, 'note', false, note);
		perform guichet.note('request-note', 'request:' || r.id);
		perform guichet.once_end(once, jsonb_build_object('id', r.id));
	end if;
	return query select which::shape.key, shown;
end
$$;

reset role;
