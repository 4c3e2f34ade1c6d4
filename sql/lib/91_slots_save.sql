-- One save of many days, by the week or by the month.
set role api;

-- Applies the wishes for my children, each by itself, and keeps a line of each
-- under the nonce.  Answers how many lines.  MU404 a child that is not theirs,
-- MU403 one they may not act for: then nothing is done.
-- RULE: canteen-partial-save
-- RULE: parent-usual-act
create function guichet.slots_save(wishes guichet.wish[], nonce text)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	record;		-- person, children, acts
	w	guichet.wish;
	line	record;
	n	integer := 0;
begin
	select m.person, m.children, m.acts into me from guichet.me m;
	foreach w in array wishes loop
		if w.child <> all (me.children) then
			perform guichet.refuse('MU404', 'wanted',
			    format('child %s of another family', w.child));
		elsif w.child <> all (me.acts) then
			perform guichet.refuse('MU403', 'wanted',
			    format('no full authority for child %s', w.child));
		end if;
	end loop;

	-- Whoever else acts for these children waits here, so that what the next
	-- statement reads of them is still true when it is acted upon.
	perform pg_advisory_xact_lock(hashtextextended('child', c.child))
	from (select distinct x.child from unnest(wishes) x order by 1) c;

	-- The days that may change are held in one order, the same for
	-- everybody, so that two saves wait for each other and never deadlock.
	-- A day that is already full is not held, its refusal needs no lock; it is
	-- when it keeps a list or seats, which a seat given back must see.
	perform from guichet.day_slot s
	where (s.activity, s.school, s.day) in (
	    select x.activity, b.school, x.day from unnest(wishes) x
	    join guichet.booking b on b.child = x.child and b.day = x.day
	    and b.activity = x.activity and (b.takes or b.state = 'waitlisted')
	    where x.change = 'cancel'
	    union all
	    select x.activity, d.school, x.day from unnest(wishes) x
	    join guichet.pupil u on u.child = x.child and u.superseded_at is null
	    and u.during @> x.day
	    join guichet.class c on c.id = u.class
	    join guichet.day_slot d on d.activity = x.activity
	    and d.school = guichet.site_of(x.activity, c.school, x.day)
	    and d.day = x.day
	    and (d.capacity is null or d.taken < d.capacity or d.waits
		or d.holds)
	    where x.change = 'add')
	order by s.activity, s.school, s.day
	for update of s;

	foreach w in array wishes loop
		continue when w.change is null;
		select * into line from guichet.booking_change(me.person, w,
		    nonce);
		continue when line.outcome is null;
		n := n + 1;
		insert into guichet.once_line (person, nonce, n, child, activity,
		    day, change, outcome, reason, price, until)
		values (me.person, nonce, n, w.child, w.activity, w.day, w.change,
		    line.outcome, line.reason, line.price, line.until);
	end loop;
	perform guichet.suggestion_tell(me.person, l.child)
	from (select distinct o.child from guichet.once_line o
	    where o.person = me.person and o.nonce = slots_save.nonce
	    and o.outcome = 'suggested') l;
	return n;
end
$$;

-- What my children's days of that month cost my home, in cents.
create function guichet.month_cost(month date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select coalesce(sum(p.price), 0) + coalesce(sum(
		guichet.late_added(p.booking, guichet.my_payers()))
		filter (where exists (select from guichet.booking b
		    join guichet.day_slot d on d.activity = b.activity
			and d.school = b.school and d.day = b.day
		    where b.id = p.booking and b.booked_at >= d.book_until)), 0)
	    from guichet.booking_part p
	    where p.child = any (guichet.my_children()) and p.seat
	    and p.payer = any (guichet.my_payers())
	    and p.day >= date_trunc('month', month)
	    and p.day < date_trunc('month', month) + interval '1 month');
end
$$;

reset role;
