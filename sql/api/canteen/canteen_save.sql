-- Saves a week: shown is every slot that the page showed as booked, wanted
-- those that are checked now.  Shown and not wanted is cancelled, whichever
-- parent booked it; wanted and not shown is booked; everything else stays as it
-- is, whatever the other parent did meanwhile.  Each difference is done or
-- refused by itself and kept as a line under the nonce; canteen_recap reads
-- them.  One row: the week, and the nonce for the recap; a repeat of the same
-- form does nothing and answers the same.
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
	me	bigint := guichet.my_person();
	first	jsonb;
	d	record;
	line	record;
	n	integer := 0;
begin
	shown := coalesce(shown, '{}');
	wanted := coalesce(wanted, '{}');
	first := guichet.once_begin(once, 'canteen_save', concat_ws('|', from_day,
	    (select string_agg(t, ',' order by t) from unnest(shown) t), '/',
	    (select string_agg(t, ',' order by t) from unnest(wanted) t)));
	"from" := guichet.monday(from_day);
	recap := once;
	if first is not null then
		return next;
		return;
	end if;
	for d in select distinct s.child,
	    s.child = any (guichet.my_children()) as mine,
	    exists (select from guichet.parent_link l where l.adult = me
		and l.child = s.child and l.authority = 'full'
		and l.superseded_at is null
		and l.during @> guichet.today()) as acts
	    from guichet.slot_list(array(select unnest(shown)
		union select unnest(wanted)), 'wanted') s
	loop
		if not d.mine then
			perform guichet.refuse('MU404', 'wanted',
			    format('child %s of another family', d.child));
		elsif not d.acts then
			perform guichet.refuse('MU403', 'wanted',
			    format('no full authority for child %s', d.child));
		end if;
	end loop;

	-- The days that may change are held in one order, the same for
	-- everybody, so that two saves wait for each other and never deadlock.
	-- A day that is already full is not held: its refusal needs no lock.
	perform from guichet.day_slot s
	where (s.activity, s.school, s.day) in (
	    select b.activity, b.school, b.day
	    from guichet.slot_list(shown, 'shown') l
	    join guichet.booking b on b.child = l.child and b.day = l.day
	    and b.activity = l.activity and b.seat
	    where not l.child || ':' || l.activity || ':' || l.day = any (wanted)
	    union
	    select l.activity, c.school, l.day
	    from guichet.slot_list(wanted, 'wanted') l
	    join guichet.pupil u on u.child = l.child and u.superseded_at is null
	    and u.during @> l.day
	    join guichet.class c on c.id = u.class
	    where not exists (select from guichet.booking b
		where b.child = l.child and b.day = l.day
		and b.activity = l.activity and b.seat))
	and (s.capacity is null or s.taken < s.capacity or exists (
	    select from guichet.booking b where b.activity = s.activity
	    and b.school = s.school and b.day = s.day and b.seat
	    and b.child || ':' || b.activity || ':' || b.day = any (shown)))
	order by s.activity, s.school, s.day
	for update of s;

	for d in
		select l.child, l.activity, l.day, 'add' as change
		from guichet.slot_list(wanted, 'wanted') l
		where not l.child || ':' || l.activity || ':' || l.day
		    = any (shown)
		and not exists (select from guichet.booking b
		    where b.child = l.child and b.day = l.day
		    and b.activity = l.activity and b.seat)
		union all
		select l.child, l.activity, l.day, 'cancel'
		from guichet.slot_list(shown, 'shown') l
		where not l.child || ':' || l.activity || ':' || l.day
		    = any (wanted)
		and exists (select from guichet.booking b
		    where b.child = l.child and b.day = l.day
		    and b.activity = l.activity and b.seat)
		order by 1, 3, 2
	loop
		select * into line from guichet.booking_change(me, d.child,
		    d.activity, d.day, d.change, once);
		n := n + 1;
		insert into guichet.once_line (person, nonce, n, child, activity,
		    day, change, outcome, reason, price, until)
		values (me, once, n, d.child, d.activity, d.day, d.change,
		    line.outcome, line.reason, line.price, line.until);
	end loop;
	perform guichet.note('canteen-save', 'once:' || once);
	perform guichet.once_end(once, jsonb_build_object('lines', n));
	return next;
end
$$;

reset role;
