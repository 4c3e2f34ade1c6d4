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
declare
	l	guichet.attendance_line;
	made	bigint;
begin
	select x.* into l from guichet.attendance_line x where x.id = $1;
	month := l.day;
	if guichet.once_begin(once, 'contest_open', concat_ws('|', $1, body))
	    is null then
		perform guichet.my_line($1);
		perform guichet.my_act(l.child);
		if exists (select from guichet.contest c
		    join guichet.attendance_line o on o.id = c.line
		    where o.attendance = l.attendance and (c.state = 'opened'
			or l.payer is not null
			or c.opened_by = any (guichet.my_adults()))) then
			perform guichet.refuse('MU634', 'body',
			    'contested already');
		end if;
		insert into guichet.contest (line, child, opened_by, opened_at,
		    body)
		values ($1, l.child, guichet.my_person(), guichet.now(), body)
		returning id into made;
		perform guichet.note('contest-open', 'contest:' || made);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
