-- Declares an absence: kind and days, no motive.  One row: its number.
--
-- MU404, MU403 not one's child, or not to act for
-- MU670 to MU674 see guichet.absence_check
-- MU401, MU409 see guichet.once_begin
-- RULE: absence-declared-in-time
set role api;

create function api.absence_declare(child bigint, kind bigint, first date,
	until date, activity text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was jsonb := guichet.once_begin(once, 'absence_declare',
		    concat_ws('|', $1, $2, $3, $4, $5));
begin
	id := (was ->> 'absence')::bigint;
	if was is null then
		perform guichet.my_act($1);
		-- Whoever else acts for this child waits here.
		perform pg_advisory_xact_lock(hashtextextended('child', $1));
		id := guichet.absence_make($1, $2, guichet.absence_check($1, $2,
		    $3, $4, $5), $5);
		perform guichet.note('absence-declare', 'absence:' || id);
		perform guichet.once_end(once, jsonb_build_object('absence', id));
	end if;
	return next;
end
$$;

reset role;
