-- Households with a member whom q finds, 20 a page, by label; no row for less
-- than two letters.
set role api;

create function api.family_search(q text, page integer)
returns table (id shape.key, household text, adults text, children text,
	town text)
stable language sql
begin atomic
	select h.id, h.label,
	    (select string_agg(m.given || ' ' || m.family, ', '
		order by m.family, m.given) from clerk.member m
		where m.household = h.id and m.kind = 'adult'),
	    (select string_agg(m.given, ', ' order by m.born, m.given)
		from clerk.member m
		where m.household = h.id and m.kind = 'child'),
	    (select (a.address).town from clerk.address a
		where a.household = h.id)
	from guichet.search_homes($1) s (id)
	join clerk.household h on h.id = s.id
	order by h.label, h.id
	limit 20 offset 20 * (greatest(coalesce($2, 1), 1) - 1);
end;

reset role;
