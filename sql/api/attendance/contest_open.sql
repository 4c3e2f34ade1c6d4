-- Contests a line: it waits for an answer, and is not invoiced before.  One row:
-- the month to go back to.
--
-- MU404 no such line, or of another home   MU634 contested already, or answered
--   (of a day that two homes pay: answered to one's own)
-- MU403 a child they may follow, but not act for
-- MU401, MU409 see guichet.once_begin
-- RULE: contest-waits
set role api;

create function api.contest_open(line bigint, body text, once text)
returns table (month date)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	month := (select l.day from guichet.attendance_line l where l.id = $1);
	if guichet.once_begin(once, 'contest_open', concat_ws('|', $1, body))
	    is null then
		perform guichet.contest_make(guichet.my_line($1), body);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
