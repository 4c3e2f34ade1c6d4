-- Merges of the last sixty days, the latest first, 200 at most.  open: it may
-- still be undone, until that day.
--
-- MU403 without the right to read any
set role api;

create function api.merges()
returns table (id shape.key, kind shape.merge_kind, kept shape.key,
	kept_name text, gone_name text, made_at timestamptz,
	made_by shape.person, until date, open shape.flag,
	undone_at timestamptz, undone_by shape.person)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not coalesce((select m.rights::text ~ 'family-read|request-read'
	    from guichet.me m), false) then
		perform guichet.refuse('MU403', null, 'no such right');
	end if;
	return query select g.id::shape.key, g.kind, g.kept::shape.key,
	    guichet.merge_name(g.kind, g.kept),
	    guichet.merge_name(g.kind, g.gone), g.made_at,
	    row(a.given, a.family)::shape.person,
	    guichet.merge_until(g.made_at), (g.undone_at is null
		and guichet.today() <= guichet.merge_until(g.made_at))
		::shape.flag,
	    g.undone_at, case when u.id is not null
		then row(u.given, u.family)::shape.person end
	from guichet.merge g
	join guichet.person a on a.id = g.made_by
	left join guichet.person u on u.id = g.undone_by
	where g.made_at > guichet.now() - interval '60 days'
	and case g.kind when 'request' then exists (
		select from guichet.request r where r.id = g.kept
		and r.service = any (guichet.my_services('request-read')))
	    else (select 'family-read' = any (m.rights) from guichet.me m) end
	order by g.made_at desc, g.id desc limit 200;
end
$$;

reset role;
