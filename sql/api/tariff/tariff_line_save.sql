-- A line of a draft: a bracket in whole euros of quotient, both ends counted, or
-- the price of who gave none; a price, or a rate between floor and ceiling.
--
-- MU404, MU409, MU705 see guichet.tariff_open
-- MU707 a price or a rate with its floor and ceiling; the ends in their order
set role api;

create function api.tariff_line_save(tariff bigint, version integer, age text,
	low integer, high integer, price bigint, rate text, floor bigint,
	ceiling bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_line_save', concat_ws('|', tariff, version,
	    age, low, high, price, rate, floor, ceiling)) is not null then
		return next;
		return;
	end if;
	perform guichet.tariff_open(tariff, version);
	-- RULE: tariff-line
	if (price is null) = (rate is null) or low > high
	    or low is null and (high is not null or rate is not null)
	    or rate is not null and (floor is null or ceiling is null
		or floor > ceiling) then
		perform guichet.refuse('MU707', case when low > high
		    then 'line_high' else 'line_price' end, 'no whole line');
	end if;
	insert into guichet.tariff_bracket (tariff, age_group, quotient, price,
	    rate, price_floor, price_ceiling)
	values ($1, nullif(age, 'all'), case when low is not null
	    then int8range(low, high + 1) end, price,
	    guichet.rate_read(rate), case when rate is not null then floor end,
	    case when rate is not null then ceiling end);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
