-- What would be declared, before it is: whose, why, when, what my home pays for
-- these days without it and with it.  One row.
--   chosen  the number of the kind; code: of the activity, null: all
--   until   the last instant for the proof, where one is asked for
--   free    some of these days can still be cancelled instead
--
-- MU404, MU403 not one's child, or not to act for
-- MU670 to MU674 see guichet.absence_check
-- RULE: parents-privacy
set role api;

create function api.absence_plan(kid bigint, of_kind bigint, from_day date,
	until_day date, of_activity text)
returns table (child shape.key, chosen shape.key, code text,
	name shape.person, kind text, activity text, first date,
	last date, base shape.cents, price shape.cents, until timestamptz,
	free shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	days daterange;
begin
	perform guichet.my_act(kid);
	days := guichet.absence_check(kid, of_kind, from_day, until_day,
	    of_activity);
	return query
	select kid::shape.key, of_kind::shape.key, of_activity, row(p.given,
	    p.family)::shape.person, k.label,
	    (select a.label from guichet.activity a where a.code = of_activity),
	    lower(days), upper(days) - 1, d.base::shape.cents,
	    d.price::shape.cents, case when k.proof_hours is not null
		then guichet.absence_until(lower(days), k.proof_hours) end,
	    d.free::shape.flag
	from guichet.person p, guichet.absence_kind k,
	    lateral (select sum(m.part) as base,
		sum(guichet.absence_price(m.part, x.effect)) as price,
		bool_or(x.cancel_until > guichet.now()) as free
		from guichet.absence_days(kid, of_kind, days, of_activity) x
		cross join lateral (select guichet.part_of(x.booking,
		    guichet.my_payers()) as part) m) d
	where p.id = kid and k.id = of_kind;
end
$$;

reset role;
