-- One merge, with the day until which it may be undone.  One row.
--
-- MU403, MU404 see guichet.merge_known
set role api;

create function api.merge_one(which bigint)
returns table (id shape.key, kind shape.merge_kind, kept shape.key,
	kept_name text, gone_name text, made_at timestamptz,
	made_by shape.person, until date, open shape.flag,
	undone_at timestamptz, hindered shape.flag, writes shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	g	guichet.merge := guichet.merge_known($1, false);
begin
	return query select g.id::shape.key, g.kind, g.kept::shape.key,
	    guichet.merge_name(g.kind, g.kept),
	    guichet.merge_name(g.kind, g.gone), g.made_at,
	    row(a.given, a.family)::shape.person,
	    guichet.merge_until(g.made_at), (g.undone_at is null
		and guichet.today() <= guichet.merge_until(g.made_at))
		::shape.flag, g.undone_at,
	    (g.undone_at is null and exists (
		select from guichet.merge_obstacles(g.id)))::shape.flag,
	    case when g.kind = 'request'
		then cardinality(guichet.my_services('request-decide')) > 0
		else (select 'family-write' = any (m.rights)
		    from guichet.me m) end::shape.flag
	from guichet.person a where a.id = g.made_by;
end
$$;

reset role;
