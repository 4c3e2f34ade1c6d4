-- The children whose bookings a closing ends, fifty a page, by site and name:
-- what, which days.  kept: why one did not come back when it was undone.
--
-- MU404 no such closing; MU403 without the right
set role api;

create function api.closing_children(which bigint, page integer)
returns table (id shape.key, name shape.person, school text,
	bookings shape.count, what text, credited shape.cents, kept text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.closing_known(which);
	return query select h.child::shape.key,
	    row(p.given, p.family)::shape.person, s.name,
	    count(*)::shape.count, string_agg(distinct a.label, ', '),
	    sum(h.price)::shape.cents, max(h.kept)
	from guichet.closing_hits(which) h
	join guichet.person p on p.id = h.child
	join guichet.school s on s.id = h.school
	join guichet.activity a on a.code = h.activity
	where h.was = 'confirmed'
	group by h.child, p.given, p.family, s.id
	order by s.rank, s.name, p.family, p.given, h.child
	limit 50 offset (greatest(coalesce(page, 1), 1) - 1) * 50;
end
$$;

reset role;
