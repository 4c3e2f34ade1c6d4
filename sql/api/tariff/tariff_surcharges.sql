-- What the voted surcharges make of the highest price of that tariff: of one unit,
-- on its first day or today.  capped: the declared cost is below it, and is what
-- is paid.
-- RULE: tariff-town-cap
set role api;

create function api.tariff_surcharges(id bigint)
returns table (kind shape.surcharge_kind, amount shape.cents,
	percent shape.count, highest shape.cents, price shape.cents,
	capped shape.flag)
stable language sql
begin atomic
	select s.kind, s.amount, s.percent, s.highest, s.price,
	    s.price < s.uncapped
	from clerk.tariff t
	cross join lateral guichet.tariff_surcharged(t.id) s
	where t.id = $1
	order by s.kind;
end;

reset role;
