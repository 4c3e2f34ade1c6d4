-- What a day costs, and why.
set role api;

-- Cents of quotient to the whole euros that brackets are written in.
create or replace function guichet.quotient_euros(quotient bigint,
	rounding text)
returns bigint
immutable parallel safe language sql
return case rounding when 'down' then quotient / 100
	else (quotient + 50) / 100 end;

-- Every price is made here, step by step: that of the quotient's bracket, or a
-- rate of the quotient between floor and ceiling; then what the criteria make of
-- it, exactly; rounded once to the cent, half up; then so many units.  quotient
-- null is unknown, which is not zero: it has a voted price of its own.  The last
-- step has the price; no row when no bracket holds.
-- RULE: price-steps
-- RULE: quotient-unknown
create or replace function guichet.price_steps(tariff bigint, quotient bigint,
	facts guichet.price_facts)
returns table (n integer, step text, bracket bigint, modifier bigint,
	amount numeric)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	v	guichet.tariff_version;
	b	guichet.tariff_bracket;
	m	guichet.tariff_modifier;
begin
	select x.* into v from guichet.tariff_version x
	where x.id = price_steps.tariff;
	select x.* into b from guichet.tariff_bracket x
	where x.tariff = v.id
	and (x.age_group is null or x.age_group = facts.age_group)
	and case when price_steps.quotient is null then x.quotient is null
	    else x.quotient @> guichet.quotient_euros(price_steps.quotient,
		v.rounding) end
	order by x.age_group nulls last limit 1;
	if b.id is null then
		return;
	end if;
	n := 1;
	bracket := b.id;
	step := case when price_steps.quotient is null then 'unknown'
	    when b.rate is null then 'bracket' else 'rate' end;
	amount := coalesce(b.price, b.rate * price_steps.quotient);
	return next;
	if b.rate is not null and amount <> least(greatest(amount,
	    b.price_floor), b.price_ceiling) then
		n := n + 1;
		step := case when amount < b.price_floor then 'floor'
		    else 'ceiling' end;
		amount := least(greatest(amount, b.price_floor),
		    b.price_ceiling);
		return next;
	end if;
	bracket := null;
	for m in select distinct on (o.place) x.*
	    from guichet.tariff_modifier x
	    join (values (1, 'outside', facts.outside::integer),
		(2, 'children', facts.children), (3, 'rank', facts.rank),
		(4, 'packed-lunch', facts.packed::integer))
		o (place, criterion, has) on o.criterion = x.criterion
		and o.has >= x.least
	    where x.tariff = v.id order by o.place, x.least desc loop
		n := n + 1;
		step := m.criterion;
		modifier := m.id;
		amount := greatest(coalesce(m.price::numeric,
		    amount * (100 + m.percent) * 0.01, amount + m.amount), 0);
		return next;
	end loop;
	modifier := null;
	if amount <> round(amount) then
		n := n + 1;
		step := 'rounded';
		amount := round(amount);
		return next;
	end if;
	if v.unit_minutes is not null then
		n := n + 1;
		step := 'units';
		amount := amount * coalesce(facts.units, 1);
		return next;
	end if;
end
$$;

-- The same in one number; null when no bracket holds.
create or replace function guichet.price_of(tariff bigint, quotient bigint,
	facts guichet.price_facts)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select s.amount from guichet.price_steps(tariff, quotient, facts)
	    s order by s.n desc limit 1);
end
$$;

-- What that tariff asks of a child's day: only what it has a rule for is looked
-- up.  An address that is not known is the town's.
create or replace function guichet.price_facts(tariff bigint, child bigint,
	payer bigint, activity text, age_group text, day date)
returns guichet.price_facts
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	f	guichet.price_facts;
	asks	text[];
begin
	f.age_group := age_group;
	select ceil(extract(epoch from a.ends - a.begins) / 60 / v.unit_minutes),
	    array(select m.criterion from guichet.tariff_modifier m
		where m.tariff = v.id) into f.units, asks
	from guichet.tariff_version v
	join guichet.activity a on a.code = v.activity
	where v.id = price_facts.tariff;
	if asks && '{children,rank}' then
		select count(*), count(*) filter (where (k.born, k.id)
		    <= (select p.born, p.id from guichet.person p
			where p.id = price_facts.child))
		into f.children, f.rank
		from guichet.household_member m
		join guichet.person k on k.id = m.person
		where m.household = price_facts.payer and m.kind = 'child'
		and m.superseded_at is null and m.during @> price_facts.day
		and exists (select from guichet.enrolment e
		    join guichet.activity o on o.code = e.activity
		    join guichet.activity a on a.grouped = o.grouped
		    where e.child = k.id and a.code = price_facts.activity
		    and e.state = 'active' and e.superseded_at is null
		    and e.during @> price_facts.day);
	end if;
	if 'outside' = any (asks) then
		f.outside := exists (select from guichet.household_address h
		    where h.household = price_facts.payer
		    and h.superseded_at is null
		    and h.during @> price_facts.day
		    and not exists (select from guichet.resident_place r
			where r.postcode = (h.address).postcode
			and guichet.plain(r.town)
			    = guichet.plain((h.address).town)));
	end if;
	if 'packed-lunch' = any (asks) then
		f.packed := exists (select from guichet.care_plan c
		    where c.child = price_facts.child
		    and c.meal_mode = 'packed-lunch'
		    and c.state in ('signed', 'active', 'expiring', 'expired')
		    and c.during @> price_facts.day);
	end if;
	return f;
end
$$;

-- The price of one day, and what it was made from.  Without child and payer only
-- the quotient and the age group count.  No row without a published tariff.
create or replace function guichet.price(activity text, age_group text,
	day date, quotient bigint, child bigint default null,
	payer bigint default null)
returns table (tariff bigint, bracket bigint, price bigint,
	basis guichet.price_facts)
rows 1 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	select v.id into tariff from guichet.tariff_version v
	where v.activity = price.activity and v.published_at is not null
	and v.during @> price.day;
	basis := guichet.price_facts(tariff, child, payer, price.activity,
	    price.age_group, price.day);
	select max(s.bracket), (array_agg(s.amount order by s.n desc))[1]
	into bracket, price
	from guichet.price_steps(tariff, price.quotient, basis) s;
	if price is not null then
		return next;
	end if;
end
$$;

-- A price with a voted surcharge: an amount, or a percentage of it.
create or replace function guichet.surcharged(base bigint, amount bigint,
	percent integer)
returns bigint
immutable parallel safe language sql
return base + coalesce(amount, round(base * percent / 100.0)::bigint);

-- The same, cut where it would go above what so many units cost the town, as its
-- tariff declares (null: it does not); never below the price itself.
-- RULE: tariff-town-cap
create or replace function guichet.surcharged_capped(base bigint, amount bigint,
	percent integer, cost bigint, units integer)
returns bigint
immutable parallel safe language sql
return least(guichet.surcharged(base, amount, percent),
    case when cost is not null
    then greatest(cost * coalesce(units, 1), base) end);

reset role;
