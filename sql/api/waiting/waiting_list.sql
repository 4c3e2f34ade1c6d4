-- One day's list: what is kept, then who waits, by rank.
--   until  until when an offer or a hold lasts
--   ahead  the reason for which an agent has put it first
set role api;

create function api.waiting_list(activity text, site bigint, day date)
returns table (id shape.key, child shape.person, class text, school text,
	state shape.wait_state, place shape.count, asked_at timestamptz,
	until timestamptz, auto shape.flag, ahead text)
stable language sql
begin atomic
	select w.id, w.name, w.class_name, w.school_name, w.state,
	    o.place::integer, w.booked_at, w.held_until, w.auto, w.offered_why
	from clerk.wait w
	left join guichet.wait_order(waiting_list.activity, waiting_list.site,
	    waiting_list.day) o on o.booking = w.id
	where w.activity = waiting_list.activity
	and w.school = waiting_list.site and w.day = waiting_list.day
	order by o.place nulls first, w.held_until, w.id;
end;

reset role;
