-- The lines of those tariffs: brackets from the lowest, then who gave no
-- quotient.  low and high in euros of quotient; rate a percentage.
-- RULE: algorithm-publish
set role api;

create function api.tariff_grid()
returns table (tariff shape.key, age_group shape.age_group, low shape.count,
	high shape.count, unknown shape.flag, price shape.cents, rate text,
	floor shape.cents, ceiling shape.cents)
stable language sql
begin atomic
	select b.tariff, b.age_group, lower(b.quotient), upper(b.quotient) - 1,
	    b.quotient is null, b.price, trim_scale(b.rate * 100)::text,
	    b.price_floor, b.price_ceiling
	from family.tariff_bracket b
	join family.tariff t on t.id = b.tariff
	where upper_inf(t.during) or upper(t.during) > (select guichet.today())
	order by b.tariff, b.age_group nulls first, lower(b.quotient) nulls last;
end;

reset role;
