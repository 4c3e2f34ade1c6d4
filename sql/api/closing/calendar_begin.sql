-- Reads a calendar file; nothing is changed yet.  One row: the import.
--
-- MU615 a file that is no such calendar; MU616 a zone with two holidays at once
-- MU403 without the right; MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.calendar_begin(name text, header text[], cells text[],
	problem text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	said	bytea := sha256(convert_to(concat_ws('|', header::text,
		    cells::text), 'UTF8'));
	done	jsonb;
	made	bigint;
begin
	perform guichet.need_right('canteen-settings');
	done := guichet.once_begin(once, 'calendar_begin', concat_ws('|', name,
	    encode(said, 'hex'), problem));
	if done is null then
		if problem is not null then
			perform guichet.refuse('MU615', 'document', problem);
		end if;
		insert into guichet.calendar_import (name, digest, made_by,
		    made_at)
		values (left(coalesce(nullif($1, ''), '-'), 200), said,
		    guichet.my_person(), guichet.now())
		returning calendar_import.id into made;
		insert into guichet.calendar_line (import, n, zone, name, during)
		select made, row_number() over (order by r.zone, r.during),
		    r.zone, r.name, r.during
		from guichet.calendar_read(header, cells) r;
		if exists (select from guichet.calendar_line a
		    join guichet.calendar_line b on b.import = a.import
		    and b.zone = a.zone and b.n > a.n
		    and b.during && a.during
		    where a.import = made) then
			perform guichet.refuse('MU616', 'document',
			    'two holidays of a zone at once');
		end if;
		perform guichet.note('calendar-begin', 'calendar:' || made);
		done := jsonb_build_object('id', made);
		perform guichet.once_end(once, done);
	end if;
	return query select (done ->> 'id')::bigint::shape.key;
end
$$;

reset role;
