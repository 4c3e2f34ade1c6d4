-- The lines of a tariff, brackets from the lowest, then who gave no quotient.
set role api;

create function api.tariff_lines(id bigint)
returns table (line shape.key, age_group shape.age_group, low shape.count,
	high shape.count, unknown shape.flag, price shape.cents, rate text,
	floor shape.cents, ceiling shape.cents)
stable language sql
begin atomic
	select b.id, b.age_group, lower(b.quotient), upper(b.quotient) - 1,
	    b.quotient is null, b.price, trim_scale(b.rate * 100)::text,
	    b.price_floor, b.price_ceiling
	from clerk.tariff_bracket b where b.tariff = $1
	order by b.age_group nulls first, lower(b.quotient) nulls last, b.id;
end;

reset role;
