-- Five weeks of the calendar of a child of mine, at noon, from this week on: no
-- row without a rule.  mine: the child is with me.
--
-- MU404 the child is not mine
set role api;

create function api.family_custody_days(child bigint)
returns table (day date, holder shape.custody, mine shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.my_child($1);
	return query select d.day, d.holder::shape.custody,
	    coalesce(d.adult = guichet.my_person(), false)::shape.flag
	from guichet.custody_days($1, guichet.today()) d
	where exists (select from guichet.custody_rule r
	    where r.child = $1 and r.superseded_at is null)
	order by d.day;
end
$$;

reset role;
