-- How many changes wait for us, how many for the family, by kind of fact; the
-- oldest of those that wait for us.
set role api;

create function api.change_counts()
returns table (fact shape.family_fact, waiting shape.count,
	asked shape.count, oldest timestamptz)
stable language sql
begin atomic
	select c.fact, (count(*) filter (where c.state = 'waiting'))::integer,
	    (count(*) filter (where c.state = 'asked'))::integer,
	    min(c.created_at) filter (where c.state = 'waiting')
	from clerk.file_change c
	where c.state in ('waiting', 'asked')
	group by c.fact order by 4 nulls last, 1;
end;

reset role;
