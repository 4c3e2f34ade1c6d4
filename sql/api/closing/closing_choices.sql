-- What a closing may name, for the lists of its form.  code: "", "group:X",
-- "activity:X" or, when site, the number of a site.
--
-- MU403 without the right
set role api;

create function api.closing_choices()
returns table (code text, label text, site shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('canteen-settings');
	return query select x.code, x.label, x.site::shape.flag from (
	    select 'group:' || g.code as code, g.label, false as site,
		g.rank as a, 0 as b
	    from guichet.activity_group g
	    where (select count(*) from guichet.activity a
		where a.grouped = g.code) > 1
	    union all
	    select 'activity:' || a.code, a.label, false, g.rank, 1 + a.rank
	    from guichet.activity a
	    join guichet.activity_group g on g.code = a.grouped
	    union all
	    select s.id::text, s.name, true, s.rank, 0
	    from guichet.school s) x
	order by x.site, x.a, x.b, x.label, x.code;
end
$$;

reset role;
