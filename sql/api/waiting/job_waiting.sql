-- The minute's work on kept seats: what was kept too long ends and passes on, and
-- a list ends with its day's cut-off.  A hundred days a call.
--
-- RULE: hold-ends
set role api;

create function api.job_waiting(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
	n	integer := 0;
	days	integer := 0;
begin
	for d in select k.activity, k.school, k.day from guichet.booking k
	    where k.state in ('held', 'offered')
	    and k.held_until <= guichet.now()
	    group by 1, 2, 3 order by 1, 2, 3 limit 100 loop
		days := days + 1;
		n := n + guichet.seat_expire(d.activity, d.school, d.day);
	end loop;
	update guichet.booking b set state = 'expired', ended_at = guichet.now()
	from guichet.day_slot s
	where b.state = 'waitlisted' and s.activity = b.activity
	and s.school = b.school and s.day = b.day
	and s.book_until <= guichet.now();
	perform guichet.job_progress(job, n);
	ended := days < 100;
	return next;
end
$$;

reset role;
