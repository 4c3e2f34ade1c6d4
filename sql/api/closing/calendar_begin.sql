-- Reads a calendar file; nothing is changed yet.  One row: the import.
--
-- MU615 a file that is no such calendar; MU616 a zone with two holidays at once
-- MU403 without the right; MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.calendar_begin(name text, header text[], cells text[],
	said text, problem text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	done	jsonb;
	made	bigint;
begin
	perform guichet.need_right('canteen-settings');
	done := guichet.once_begin(once, 'calendar_begin', concat_ws('|', name,
	    encode(guichet.calendar_digest(header, cells, said), 'hex'),
	    problem));
	if done is null then
		if problem is not null then
			perform guichet.refuse('MU615', 'document', problem);
		end if;
		made := guichet.calendar_store(name, header, cells, said);
		perform guichet.note('calendar-begin', 'calendar:' || made);
		done := jsonb_build_object('id', made);
		perform guichet.once_end(once, done);
	end if;
	return query select (done ->> 'id')::bigint::shape.key;
end
$$;

reset role;
