-- Saves a week: shown is every slot that the page showed as booked, wanted
-- those that are checked now.  Shown and not wanted is cancelled, whichever
-- parent booked it; wanted and not shown is booked; everything else stays as it
-- is, whatever the other parent did meanwhile.  Each difference is done or
-- refused by itself and kept as a line under the nonce; canteen_recap reads
-- them.  One row: the week, and the nonce for the recap; a repeat of the same
-- form does nothing and answers the same.  from_day null: the week of the first
-- slot.
--
-- MU404 a slot of a child that is not theirs: nothing is done
-- MU403 a child they may follow, but not act for (limited authority)
-- MU400 a malformed slot
-- MU401, MU409 see guichet.once_begin
--
-- RULE: canteen-partial-save
-- RULE: canteen-shown-only
-- RULE: parent-usual-act
set role api;

create function api.canteen_save(from_day date, shown text[], wanted text[],
	once text)
returns table ("from" date, recap text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	record;		-- person, children, acts
	first	jsonb;
	wishes	guichet.wish[];
	w	guichet.wish;
	line	record;
	n	integer := 0;
begin
	shown := coalesce(shown, '{}');
	wanted := coalesce(wanted, '{}');
	first := guichet.once_begin(once, 'canteen_save', concat_ws('|', from_day,
	    (select string_agg(t, ',' order by t) from unnest(shown) t), '/',
	    (select string_agg(t, ',' order by t) from unnest(wanted) t)));
	wishes := guichet.slot_wishes(shown, wanted);
	"from" := guichet.monday(coalesce(from_day,
	    (select min(x.day) from unnest(wishes) x)));
	recap := once;
	if first is not null then
		return next;
		return;
	end if;
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
	-- A day that is already full is not held: its refusal needs no lock.
	perform from guichet.day_slot s
	where (s.activity, s.school, s.day) in (
	    select x.activity, b.school, x.day from unnest(wishes) x
	    join guichet.booking b on b.child = x.child and b.day = x.day
	    and b.activity = x.activity and b.seat
	    where x.change = 'cancel'
	    union all
	    select x.activity, d.school, x.day from unnest(wishes) x
	    join guichet.pupil u on u.child = x.child and u.superseded_at is null
	    and u.during @> x.day
	    join guichet.class c on c.id = u.class
	    join guichet.day_slot d on d.activity = x.activity
	    and d.school = guichet.site_of(x.activity, c.school, x.day)
	    and d.day = x.day
	    and (d.capacity is null or d.taken < d.capacity)
	    where x.change = 'add')
	order by s.activity, s.school, s.day
	for update of s;

	foreach w in array wishes loop
		continue when w.change is null;
		select * into line from guichet.booking_change(me.person, w,
		    once);
		continue when line.outcome is null;
		n := n + 1;
		insert into guichet.once_line (person, nonce, n, child, activity,
		    day, change, outcome, reason, price, until)
		values (me.person, once, n, w.child, w.activity, w.day, w.change,
		    line.outcome, line.reason, line.price, line.until);
	end loop;
	perform guichet.suggestion_tell(me.person, l.child)
	from (select distinct o.child from guichet.once_line o
	    where o.person = me.person and o.nonce = once
	    and o.outcome = 'suggested') l;
	perform guichet.note('canteen-save', 'once:' || once);
	perform guichet.once_end(once, jsonb_build_object('lines', n));
	return next;
end
$$;

reset role;
