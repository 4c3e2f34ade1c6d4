-- The booked days that the absence would touch: what each costs without it and
-- with it, when my home pays; until when it can be cancelled instead.
--
-- MU404, MU403 not one's child, or not to act for
-- RULE: parents-privacy
set role api;

create function api.absence_plan_days(kid bigint, of_kind bigint, from_day date,
	until_day date, of_activity text)
returns table (day date, activity text, base shape.cents, price shape.cents,
	effect shape.absence_effect, until timestamptz, shared shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.my_act(kid);
	return query
	select d.day, a.label, m.part::shape.cents,
	    guichet.absence_price(m.part, d.effect)::shape.cents,
	    d.effect::shape.absence_effect,
	    case when d.cancel_until > guichet.now() then d.cancel_until end,
	    (m.part is null and d.base is not null)::shape.flag
	from guichet.absence_days(kid, of_kind, daterange(from_day,
	    coalesce(until_day, from_day), '[]'), of_activity) d
	join guichet.activity a on a.code = d.activity
	cross join lateral (select guichet.part_of(d.booking,
	    guichet.my_payers()) as part) m
	order by d.day, a.begins, a.code;
end
$$;

reset role;
