-- Tariffs: publication gate and price.
set role api;

-- What is wrong with a draft: one line a fault, none when it may be published.
-- Each age group's brackets cover [0, infinity) without hole or overlap, and a
-- price is voted for who gave no quotient.
-- RULE: tariff-brackets
create or replace function guichet.tariff_faults(tariff bigint)
returns table (age_group text, fault text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with groups as (
		select g.code from (values ('nursery'), ('elementary'))
		    as g (code)
	), own as (
		-- A group's own brackets, or those of both.
		select g.code, b.quotient from groups g
		join guichet.tariff_bracket b on b.tariff = tariff_faults.tariff
		and b.age_group is not distinct from (select g.code
		    where exists (select from guichet.tariff_bracket o
		    where o.tariff = tariff_faults.tariff
		    and o.age_group = g.code))
	), covered as (
		select code, range_agg(quotient) as all_of,
		    sum(1) filter (where quotient is null) as unknown
		from own group by code
	)
	select g.code, 'hole: brackets do not cover every quotient'
	from groups g left join covered c on c.code = g.code
	where c.all_of is distinct from '{[0,)}'::int8multirange
	union all
	select a.code, 'overlap: a quotient has two prices'
	from groups a
	where exists (select from (select quotient,
	    lag(upper(quotient)) over (order by lower(quotient)) as before,
	    lag(quotient) over (order by lower(quotient)) as prior
	    from own o where o.code = a.code and quotient is not null) p
	    where p.prior is not null and (p.before is null
		or p.before > lower(p.quotient)))
	union all
	select g.code, 'unknown: not one price for an unknown quotient'
	from groups g left join covered c on c.code = g.code
	where c.unknown is distinct from 1;
end;

-- Publishes a draft; refuses it with its first fault.
create or replace function guichet.tariff_publish(tariff bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	f record;
begin
	select * into f from guichet.tariff_faults(tariff) limit 1;
	if found then
		perform guichet.refuse('MU416', null,
		    format('tariff %s, %s: %s', tariff, f.age_group, f.fault));
	end if;
	update guichet.tariff_version v set published_at = guichet.now()
	where v.id = tariff and v.published_at is null;
	if not found then
		perform guichet.refuse('MU409', null,
		    format('tariff %s is not a draft', tariff));
	end if;
end
$$;

-- What one bracket costs at that quotient, in cents, rounded once, half up.
create or replace function guichet.bracket_price(price bigint, rate numeric,
	floor bigint, ceiling bigint, quotient bigint)
returns bigint
immutable parallel safe language sql
return coalesce(price, least(greatest(round(rate * quotient)::bigint, floor),
	ceiling));

-- Cents of quotient to the whole euros that brackets are written in.
create or replace function guichet.quotient_euros(quotient bigint,
	rounding text)
returns bigint
immutable parallel safe language sql
return case rounding when 'down' then quotient / 100
	else (quotient + 50) / 100 end;

-- The price of one day.  quotient null is unknown, which is not zero: it has a
-- voted price of its own.  No row without a published tariff.
-- RULE: quotient-unknown
create or replace function guichet.price(activity text, age_group text,
	day date, quotient bigint)
returns table (tariff bigint, bracket bigint, price bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select v.id, b.id, guichet.bracket_price(b.price, b.rate, b.price_floor,
	    b.price_ceiling, price.quotient)
	from guichet.tariff_version v
	join guichet.tariff_bracket b on b.tariff = v.id
	where v.activity = price.activity and v.published_at is not null
	and v.during @> price.day
	and (b.age_group is null or b.age_group = price.age_group)
	and case when price.quotient is null then b.quotient is null
	    else b.quotient @> guichet.quotient_euros(price.quotient, v.rounding)
	    end
	order by b.age_group nulls last limit 1;
end
$$;

-- A published tariff is history.
create or replace function guichet.tariff_frozen()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if tg_table_name = 'tariff_version' then
		-- Only its end may be brought forward, when another follows.
		if old.published_at is null or (tg_op = 'UPDATE'
		    and (new.activity, new.vote, new.rounding, new.published_at,
		    lower(new.during)) is not distinct from (old.activity,
		    old.vote, old.rounding, old.published_at, lower(old.during))
		    and new.during <@ old.during) then
			return case tg_op when 'DELETE' then old else new end;
		end if;
	elsif not exists (select from guichet.tariff_version v
	    where v.published_at is not null and v.id in
	    (case when tg_op <> 'INSERT' then old.tariff end,
	     case when tg_op <> 'DELETE' then new.tariff end)) then
		return case tg_op when 'DELETE' then old else new end;
	end if;
	raise exception using errcode = 'MU409', hint = 'conflict',
		message = 'a published tariff is never edited';
end
$$;

reset role;

create or replace trigger tariff_version_frozen
	before update or delete on guichet.tariff_version
	for each row execute function guichet.tariff_frozen();
create or replace trigger tariff_bracket_frozen
	before insert or update or delete on guichet.tariff_bracket
	for each row execute function guichet.tariff_frozen();
