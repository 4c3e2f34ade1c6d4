-- Children who were served and are on no list of the town.
set role api;

-- What is known of a note that waits.  MU404 no such note, MU409 settled.
create function guichet.unknown_open(id bigint)
returns guichet.unknown_child
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	u guichet.unknown_child;
begin
	select n.* into u from guichet.unknown_child n
	where n.id = unknown_open.id for update;
	if u.id is null then
		perform guichet.refuse('MU404', 'id', 'no such note');
	elsif u.settled_at is not null then
		perform guichet.refuse('MU409', null, 'settled already');
	end if;
	return u;
end
$$;

-- That note was this child: the day has one mark more and, where it is closed,
-- its line, of which the parent is told.  Whoever had booked was there.  What was
-- billed of that day is adjusted.
--
-- MU690 that child is on the list as present, or marked at another site
-- RULE: child-never-refused
create function guichet.unknown_tie(id bigint, child bigint, device bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	u	guichet.unknown_child := guichet.unknown_open(id);
	state	text;
	made	bigint;
	closing	bigint;
begin
	select d.state into state from guichet.day_slot d
	where d.activity = u.activity and d.school = u.school and d.day = u.day
	for no key update;
	if not exists (select from guichet.pupil p
	    where p.child = unknown_tie.child) then
		perform guichet.refuse('MU404', 'child', 'no pupil');
	elsif exists (select from guichet.attendance a
	    where a.child = unknown_tie.child and a.activity = u.activity
	    and a.day = u.day and (a.mark in ('present', 'unbooked', 'left')
		or a.mark <> 'expected' and a.school <> u.school)) then
		perform guichet.refuse('MU690', 'child', 'was there already');
	end if;
	perform set_config('app.corrects', 'on', true);
	made := guichet.attendance_put(child, u.activity, u.school, u.day,
	    'unbooked', device);
	perform set_config('app.corrects', '', true);
	if state in ('closed', 'invoiced') then
		perform guichet.booking_mark(a.booking, 'present')
		from guichet.attendance a where a.id = made;
		select w.id into closing from guichet.slot_closing w
		where w.activity = u.activity and w.school = u.school
		and w.day = u.day and w.reopened_at is null;
		perform guichet.attendance_tell(closing,
		    guichet.line_make(made, closing));
		perform guichet.line_adjust(made, 'attendance', u.id);
	end if;
	update guichet.unknown_child n set child = unknown_tie.child,
	    settled_by = guichet.my_person(), settled_at = guichet.now()
	where n.id = u.id;
end
$$;

reset role;
