-- The Monday that a canteen page shows: that of the given day, or of the first
-- day that the person can still change for one of their children, or of today.
--
-- MU414 no school year within reach of that week
set role api;

create or replace function guichet.canteen_monday(from_day date)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	monday	date := guichet.monday(from_day);
	me	record;
begin
	if from_day is null then
		select m.children, m.now, m.today into me from guichet.me m;
		select guichet.monday(min(n.day)) into monday
		from (select distinct c.school
		    from (select u.class, u.during from guichet.pupil u
			where u.child = any (me.children)
			and u.superseded_at is null
			offset 0) u		-- by the child, not by the dates
		    join guichet.class c on c.id = u.class
		    where u.during && daterange(me.today, null)) t,
		    lateral (select d.day from guichet.day_slot d
			where d.school = t.school and d.activity = 'canteen'
			and d.book_until > me.now and d.because is null
			order by d.book_until limit 1) n;
		monday := coalesce(monday, guichet.monday(me.today));
	end if;
	if not exists (select from guichet.school_year y
	    where y.during && daterange(monday, monday + 7)) then
		perform guichet.refuse('MU414', 'from',
		    format('no school year around %s', monday));
	end if;
	return monday;
end
$$;

reset role;
