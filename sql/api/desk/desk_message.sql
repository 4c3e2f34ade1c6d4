-- Writes to the person, in the thread of the request; the mail only says that
-- there is a message.  Who wants paper gets it as a letter.
--
-- MU404, MU403 see guichet.desk_hold
-- RULE: message-not-mailed
-- RULE: electronic-answer
set role api;

create function api.desk_message(which bigint, message text, shown text,
	once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	made	bigint;
begin
	if guichet.desk_once(once, 'desk_message', which, message) is null then
		r := guichet.desk_hold(which, (select q.version
		    from guichet.request q where q.id = which));
		insert into guichet.request_message (request, at, author,
		    from_town, body)
		values (r.id, guichet.now(), guichet.my_person(), true, message)
		returning request_message.id into made;
		update guichet.request q set message_at = null
		where q.id = r.id;
		perform guichet.request_event(r.id, 'message');
		perform guichet.note('request-message', 'request:' || r.id);
		if guichet.by_post(r.id) then
			perform guichet.letter_leave(guichet.letter_write(r.id,
			    'message', 'draft', null, null, message));
		else
			perform guichet.mail('request-message', r.email,
			    r.applicant, made);
		end if;
		perform guichet.once_end(once, jsonb_build_object('id', r.id));
	end if;
	return query select which::shape.key, shown;
end
$$;

reset role;
