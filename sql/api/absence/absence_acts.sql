-- What the town has said lately, the latest first, thirty.
--
-- MU403 without the right
set role api;

create function api.absence_acts()
returns table (id shape.key, state shape.absence_act_state, kind text,
	first date, last date, place text, child shape.person)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	return query
	select a.id::shape.key, a.state, k.label, lower(a.during),
	    upper(a.during) - 1, coalesce(s.name, c.name || ', ' || cs.name),
	    case when p.id is not null
		then row(p.given, p.family)::shape.person end
	from guichet.absence_act a
	join guichet.absence_kind k on k.id = a.kind
	left join guichet.school s on s.id = a.school
	left join guichet.class c on c.id = a.class
	left join guichet.school cs on cs.id = c.school
	left join guichet.person p on p.id = a.child
	order by a.id desc limit 30;
end
$$;

reset role;
