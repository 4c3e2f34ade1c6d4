-- Who eats that day, by school, class and name; school or class null: all.
set role api;

create function api.clerk_day_list(day date, school bigint, class bigint)
returns table (id shape.key, child shape.person, school text, class text,
	diet shape.diet, state shape.booking_state, booked_at timestamptz)
stable language sql
begin atomic
	select m.id, m.name, m.school_name, m.class_name, m.diet,
	    case m.state when 'served' then 'served' when 'absent' then 'absent'
	    else 'booked' end, m.booked_at
	from clerk.meal m
	where m.activity = 'canteen'
	and m.day = (select guichet.clerk_date(clerk_day_list.day))
	and (clerk_day_list.school is null or m.school = clerk_day_list.school)
	and (clerk_day_list.class is null or m.class = clerk_day_list.class)
	order by m.school_rank, m.school_name, m.school, m.class_rank,
	    m.class_name, m.family, m.given, m.id;
end;

reset role;
