-- A child who is on no list was served: what the site knows, in words.  One row:
-- where to go on.
--
-- MU403 without the right
-- MU630, MU631, MU410, MU414 see guichet.slot_serve
-- MU401, MU409 see guichet.once_begin
-- RULE: child-never-refused
set role api;

create function api.unknown_note(on_day date, place bigint, what text,
	words text, once text)
returns table (day date, site shape.key, activity text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if guichet.once_begin(once, 'unknown_note', concat_ws('|', $1, $2, $3,
	    $4)) is null then
		perform guichet.need_right('attendance');
		perform guichet.slot_serve($3, $2, $1);
		insert into guichet.unknown_child (activity, school, day, words,
		    noted_by, noted_at)
		values ($3, $2, $1, $4, guichet.my_person(), guichet.now());
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1, $2::shape.key, $3;
end
$$;

reset role;
