-- Exceptions of a child of mine that wait for an answer, or that hold and are
-- not over.  mine: the days are mine; asked: I proposed it; waiting: not agreed
-- yet.
--
-- MU404 the child is not mine
set role api;

create function api.family_exceptions(child bigint)
returns table (id shape.key, during daterange, mine shape.flag,
	asked shape.flag, waiting shape.flag, judged shape.flag)
stable language sql
begin atomic
	select r.id, r.during, r.mine, r.asked, r.waiting,
	    r.source = 'judgment'
	from family.custody_exception r
	where r.child = $1
	order by r.during;
end;

reset role;
