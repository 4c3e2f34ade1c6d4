-- The clocks of a contest, as those of a complaint (57_request_clock.sql).
set role api;

-- A line is contested by who may act for the child: once a day of service, or once
-- by each home that pays a part of it.  MU634 otherwise.
-- RULE: contest-waits
create function guichet.contest_make(line bigint, body text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	l	guichet.attendance_line;
	made	bigint;
begin
	select x.* into l from guichet.attendance_line x
	where x.id = contest_make.line;
	perform guichet.my_act(l.child);
	if exists (select from guichet.contest c
	    join guichet.attendance_line o on o.id = c.line
	    where o.attendance = l.attendance and (c.state = 'opened'
		or l.payer is not null
		or c.opened_by = any (guichet.my_adults()))) then
		perform guichet.refuse('MU634', 'body', 'contested already');
	end if;
	insert into guichet.contest (line, child, opened_by, opened_at, body)
	values (l.id, l.child, guichet.my_person(), guichet.now(),
	    contest_make.body)
	returning id into made;
	perform guichet.note('contest-open', 'contest:' || made);
end
$$;

-- By when the town means to answer: ten working days.
-- RULE: contest-clock
create function guichet.contest_due(opened timestamptz)
returns date
immutable parallel safe language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.add_working_days(guichet.civil(opened), 10);
end
$$;

-- The day on whose end silence rejects it: two months, as for any complaint
-- (CRPA L231-4).
-- RULE: contest-clock
create function guichet.contest_silence(opened timestamptz)
returns date
immutable parallel safe language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.silence_day('reject', 2, guichet.civil(opened),
	    guichet.civil(opened));
end
$$;

reset role;
