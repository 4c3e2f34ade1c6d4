-- Decides as the letter says that was read, and sends that very letter; a
-- correction decides nothing.  id is the letter.  One row: the request, and the
-- letter again, to take it back.
--
-- MU404 no such letter of this agent; MU403, MU510 see guichet.desk_hold
-- MU512 it is decided already; MU570 see guichet.letter_unreplaced
set role api;

create function api.desk_send(which bigint, version integer, shown text, once text)
returns table (id shape.key, list text, done shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	l	guichet.letter;
	first	jsonb;
begin
	first := guichet.desk_once(once, 'desk_send', which, version::text);
	if first is null then
		select x.* into l from guichet.letter x
		where x.id = which and x.author = guichet.my_person()
		for update;
		if l.id is null then
			perform guichet.refuse('MU404', 'id', 'no such letter');
		end if;
		r := guichet.desk_hold(l.request, version);
		if l.state <> 'draft'
		    or not (r.open or l.kind = 'corrected') then
			perform guichet.refuse('MU512', null, 'it is decided');
		elsif l.kind = 'corrected' then
			perform guichet.letter_unreplaced(l.replaces);
			perform guichet.letter_noted(l, 'letter-correct');
		else
			perform guichet.desk_decided(r, l.kind, l.reason_law,
			    l.reason_fact);
		end if;
		perform guichet.letter_leave(l.id);
		first := jsonb_build_object('id', r.id, 'done', l.id);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key, $3,
	    (first ->> 'done')::shape.key;
end
$$;

reset role;
