-- The children that it touches, by name, two hundred of them.
--
-- MU403 without the right
set role api;

create function api.absence_act_children(act bigint)
returns table (name shape.person, days shape.count, base shape.cents,
	price shape.cents, others shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	return query
	select row(p.given, p.family)::shape.person, h.days::integer::shape.count,
	    h.base::shape.cents, h.price::shape.cents, h.others::shape.flag
	from guichet.absence_act_hits($1) h
	join guichet.person p on p.id = h.child
	order by p.family, p.given, p.id limit 200;
end
$$;

reset role;
