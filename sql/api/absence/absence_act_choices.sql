-- What the town may say: the kinds, sites, classes of today, activities; the one
-- child that it is of, when that page was come from.  code: that of a kind,
-- "school:N", "class:N", that of an activity, the number of the child.
--
-- MU403 without the right
set role api;

create function api.absence_act_choices(child bigint)
returns table (what text, code text, label text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	return query
	select x.what, x.code, x.label from (
	    select 'kind' as what, k.id::text as code, k.label, 1 as n,
		k.rank as a, 0 as b
	    from guichet.absence_kinds(false) k
	    union all
	    select 'where', 'school:' || s.id, s.name, 2, s.rank, 0
	    from guichet.school s
	    union all
	    select 'where', 'class:' || c.id, c.name || ', ' || s.name, 3,
		s.rank, c.rank
	    from guichet.class c join guichet.school s on s.id = c.school
	    join guichet.school_year y on y.code = c.year
		and y.during @> guichet.today()
	    union all
	    select 'activity', a.code, a.label, 4, a.rank, 0
	    from guichet.activity a
	    union all
	    select 'child', p.id::text, p.given || ' ' || p.family, 5, 0, 0
	    from guichet.person p where p.id = $1) x
	order by x.n, x.a, x.b, x.label, x.code;
end
$$;

reset role;
