-- The addresses of one's home while one was an adult of it, latest first.
set role api;

create function api.data_homes()
returns table (household text, address shape.address, hidden shape.flag,
	during daterange)
stable language sql
begin atomic
	select h.label, a.address, a.hidden, a.during * t.during
	from family.household h
	join family.home_time t on t.household = h.id
	join family.address_past a on a.household = h.id
	    and a.during && t.during
	order by lower(a.during * t.during) desc nulls last;
end;

reset role;
