-- What a closing touches, by day, site and activity.  verdict: see
-- guichet.closing_days; bookings and credited: what it ends there.
--
-- MU404 no such closing; MU403 without the right
set role api;

create function api.closing_sites(which bigint)
returns table (day date, school text, activity text, verdict text,
	bookings shape.count, credited shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.closing_known(which);
	return query select d.day, s.name, a.label,
	    case when h.n > 0 then 'closes' else d.verdict end,
	    coalesce(h.n, 0)::shape.count,
	    coalesce(h.credited, 0)::shape.cents
	from guichet.closing_days(which) d
	join guichet.school s on s.id = d.school
	join guichet.activity a on a.code = d.activity
	left join (select x.activity, x.school, x.day, count(*) as n,
		sum(x.price) as credited
	    from guichet.closing_hits(which) x
	    where x.was = 'confirmed' group by 1, 2, 3) h
	    on h.activity = d.activity and h.school = d.school
	    and h.day = d.day
	where h.n > 0 or d.verdict not in ('closed', 'past')
	order by d.day, s.rank, s.name, a.rank, a.code;
end
$$;

reset role;
