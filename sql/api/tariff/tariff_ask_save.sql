-- What a draft asks beside the quotient: one effect of one criterion.
--
-- MU404, MU409, MU705 see guichet.tariff_open
-- MU708 not one effect, or a number of children without it
set role api;

create function api.tariff_ask_save(tariff bigint, version integer, criterion text,
	nth integer, price bigint, percent integer, more bigint, off bigint,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_ask_save', concat_ws('|', tariff, version,
	    criterion, nth, price, percent, more, off)) is not null then
		return next;
		return;
	end if;
	perform guichet.tariff_open(tariff, version);
	if num_nonnulls(price, nullif(percent, 0), nullif(more, 0),
	    nullif(off, 0)) <> 1 then
		perform guichet.refuse('MU708', 'ask_price', 'one effect');
	elsif criterion in ('children', 'rank') and nth is null then
		perform guichet.refuse('MU708', 'ask_nth', 'from which child');
	end if;
	insert into guichet.tariff_modifier (tariff, criterion, least, price,
	    percent, amount)
	values ($1, $3, case when $3 in ('children', 'rank') then nth
	    else 1 end, $5, nullif($6, 0), coalesce(nullif(more, 0),
	    -nullif(off, 0)))
	on conflict on constraint tariff_modifier_once do update
	set price = excluded.price, percent = excluded.percent,
	    amount = excluded.amount;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
