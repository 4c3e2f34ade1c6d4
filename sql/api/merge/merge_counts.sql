-- What hangs on who goes: how much of it moves to who stays, and how much stays
-- as it is (what was paid, what somebody did, a sign-in).  Care plans are counted
-- for who may read health data.
--
-- MU403, MU404 see guichet.merge_pair
set role api;

create function api.merge_counts(kind text, kept bigint, gone bigint)
returns table (thing shape.merge_thing, moves shape.count,
	stays shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.merge_pair($1, $2, $3);
	return query select w.thing::shape.merge_thing,
	    sum(w.n) filter (where w.rule = 'move')::integer::shape.count,
	    sum(w.n) filter (where w.rule = 'stay')::integer::shape.count
	from guichet.merge_tally($1, $3) w
	where w.thing <> 'care-plan' or (select 'health-read' = any (m.rights)
	    from guichet.me m)
	group by 1 having sum(w.n) > 0
	order by 1;
end
$$;

reset role;
