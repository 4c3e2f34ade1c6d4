-- The quotients of one's home while one was an adult of it, latest first.
set role api;

create function api.data_quotients()
returns table (quotient shape.cents, during daterange)
stable language sql
begin atomic
	select q.value, q.during
	from family.home_time t
	join family.quotient q on q.household = t.household
	    and q.during && t.during
	order by lower(q.during) desc nulls last;
end;

reset role;
