-- The adults concerned who have no address: to be told by telephone.
--
-- MU404 no such closing; MU403 without the right
set role api;

create function api.closing_untold(which bigint)
returns table (name shape.person, phone text, children text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.closing_known(which);
	return query select row(p.given, p.family)::shape.person,
	    guichet.phone_shown(a.phone), (select string_agg(distinct k.given,
		', ')
	    from guichet.closing_hits(which) h
	    join guichet.parent_link l on l.child = h.child
		and l.adult = a.adult and l.superseded_at is null
		and l.authority <> 'withdrawn'
		and l.during @> guichet.today()
	    join guichet.person k on k.id = h.child)
	from guichet.closing_adults(which) a
	join guichet.person p on p.id = a.adult
	where a.email is null
	order by p.family, p.given, p.id;
end
$$;

reset role;
