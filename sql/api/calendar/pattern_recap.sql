-- What keeping a usual week did: one row, none for a nonce that this person has
-- not used.  more, less: what it changes on the bills of my home;
-- waiting: days that are full, on whose list the child is now.
set role api;

create function api.pattern_recap(recap text)
returns table (added shape.count, removed shape.count, refused shape.count,
	waiting shape.count,
	more shape.cents, less shape.cents)
stable language sql
begin atomic
	select count(*) filter (where c.outcome = 'done' and c.change = 'add'),
	    count(*) filter (where c.outcome in ('done', 'withdrawn')
		and c.change = 'cancel'),
	    count(*) filter (where c.outcome = 'refused'),
	    nullif(count(*) filter (where c.outcome = 'waiting'), 0),
	    nullif(greatest(sum(case c.change when 'add' then c.price
		else -c.price end) filter (where c.outcome = 'done'), 0),
		0)::bigint,
	    nullif(greatest(sum(case c.change when 'add' then -c.price
		else c.price end) filter (where c.outcome = 'done'), 0),
		0)::bigint
	from family.change c where c.nonce = recap
	having count(*) > 0;
end;

reset role;
