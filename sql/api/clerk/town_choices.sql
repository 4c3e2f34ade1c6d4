-- What an agent can book for a home: its children (child set) and the
-- activities (code set), for the lists of the form.
--
-- MU404 no such home; MU403 without the right
set role api;

create function api.town_choices(home bigint)
returns table (child shape.key, code text, label text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	perform guichet.clerk_household(home);
	return query select x.child::shape.key, x.code, x.label from (
	    select p.id as child, null as code, p.given || ' ' || p.family
		as label, 0 as a, 0 as b
	    from guichet.household_member m
	    join guichet.person p on p.id = m.person
	    where m.household = home and m.kind = 'child'
	    and m.superseded_at is null and m.during @> guichet.today()
	    and guichet.home_guardian(home, p.id) is not null
	    union all
	    select null, a.code, a.label, g.rank, a.rank
	    from guichet.activity a
	    join guichet.activity_group g on g.code = a.grouped) x
	order by x.child is null, x.a, x.b, x.child, x.code;
end
$$;

reset role;
