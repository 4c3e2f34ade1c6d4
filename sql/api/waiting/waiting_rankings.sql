-- The published orders of the lists on which my children wait: a row per
-- criterion, the first that differs decides.
set role api;

create function api.waiting_rankings()
returns table (id shape.key, activity text, vote text, voted date,
	n shape.count, criterion shape.wait_criterion)
stable language sql
begin atomic
	select r.id, r.label, r.vote, r.voted, c.n::integer::shape.count,
	    c.criterion::shape.wait_criterion
	from (select distinct r.id, w.label, r.vote, r.voted, r.criteria
	    from family.wait w
	    join family.ranking r on r.activity = w.activity
	    and r.during @> w.day
	    where w.state = 'waitlisted') r,
	    unnest(r.criteria::text[]) with ordinality c (criterion, n)
	order by r.id, c.n;
end;

reset role;
