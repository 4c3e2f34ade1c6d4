-- My children's wishes for a seat: what is kept for them first, then what waits,
-- by day, and what ended this week.
--   place, total  where it stands on its list, while it waits
--   until         the instant until which it can be answered, or waits
--   price         what the seat costs me; null when billed to another home
--   ahead         an agent has put it first, with a reason
--   asks_works    its ranking asks whether the adults of the home work
--   answerable    I may answer: not on the other parent's day
--   ranking       the published order, null: who asked first
set role api;

create function api.waiting_mine()
returns table (id shape.key, child shape.person, activity text, site text,
	day date, state shape.wait_state, place shape.count, total shape.count,
	price shape.cents, until timestamptz, asked_at timestamptz,
	auto shape.flag, works shape.flag, ahead shape.flag,
	asks_works shape.flag, answerable shape.flag, ranking shape.key)
stable language sql
begin atomic
	select w.id, w.name, w.label, w.site, w.day, w.state, s.place, s.total,
	    s.price, case when w.state in ('held', 'offered') then w.held_until
		when w.state = 'waitlisted' then w.book_until end,
	    w.booked_at, w.auto, w.works, w.first, s.asks_works, s.answerable,
	    s.ranking
	from family.wait w
	left join lateral guichet.wait_seen(w.id) s on true
	order by array_position('{offered,held,waitlisted,confirmed}', w.state),
	    w.day, w.id;
end;

reset role;
