-- The examples of a vote, and what the tariff makes of each.
-- RULE: tariff-worked-tests
set role api;

create function api.tariff_examples(id bigint)
returns table (example shape.key, age_group shape.age_group,
	quotient shape.cents, children shape.count, rank shape.count,
	outside shape.flag, packed shape.flag, price shape.cents,
	got shape.cents, failed shape.flag)
stable language sql
begin atomic
	select t.id, (t.facts).age_group, t.quotient, (t.facts).children,
	    (t.facts).rank, coalesce((t.facts).outside, false),
	    coalesce((t.facts).packed, false), t.price, g.got,
	    g.got is distinct from t.price::bigint
	from clerk.tariff_test t
	cross join lateral guichet.price_of(t.tariff, t.quotient::bigint,
	    t.facts) g (got)
	where t.tariff = $1 order by t.id;
end;

reset role;
