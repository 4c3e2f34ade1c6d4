-- Answers a contest: kept, with the reason; or corrected: the mark changes, with
-- its history, and the day comes to another line.  The parent is told.  One row.
--
-- MU404 no such contest   MU409 answered already   MU633 invoiced
-- MU455 a mark that no correction makes
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
-- RULE: contest-waits
set role api;

create function api.contest_answer(id bigint, outcome text, answer text,
	session text, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'contest_answer', concat_ws('|', $1, $2, $3))
	    is null then
		perform guichet.need_right('booking-write');
		perform guichet.one_of(outcome, array['kept', 'present',
		    'absent', 'expected'], 'outcome');
		perform guichet.contest_answer($1, outcome, answer,
		    guichet.device_of(session));
		perform guichet.note('contest-answer', 'contest:' || $1, answer);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
