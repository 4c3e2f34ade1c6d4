-- The usual week of a child of mine, the eldest without one.  One row; none without
-- a child.  weeks: how long the cycle is, that of the rule in force unless asked
-- otherwise; anchor: the Monday on which the present one began; until: the last day
-- of the rule in force, null without one.
--
-- MU404 a child that is not theirs
set role api;

create function api.pattern_page(kid bigint, weeks integer)
returns table (child shape.key, name shape.person, cycle shape.count,
	anchor date, until date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now_in	record;
	today	date := guichet.monday(guichet.today());
	mine	bigint := guichet.pattern_child(kid);
begin
	select p.weeks, p.anchor, upper(p.during) - 1 as last into now_in
	from guichet.booking_pattern p
	where p.child = mine and p.superseded_at is null
	and p.adult = any (guichet.my_adults())
	and upper(p.during) > guichet.today()
	order by lower(p.during), p.id limit 1;
	return query select mine::shape.key,
	    row(k.given, k.family)::shape.person,
	    coalesce(pattern_page.weeks, now_in.weeks, 1)::shape.count,
	    case when coalesce(pattern_page.weeks, now_in.weeks) = now_in.weeks
		then today - mod(mod(today - now_in.anchor, now_in.weeks * 7)
		    + now_in.weeks * 7, now_in.weeks * 7)
		else today end, now_in.last
	from guichet.person k where k.id = mine;
end
$$;

reset role;
