-- Tariffs: what may be published, and that it stays as it was.
set role api;

-- What one unit may cost at most by that tariff, whoever asks.
-- RULE: tariff-town-cap
create or replace function guichet.tariff_highest(tariff bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	most	numeric;
	c	text;
begin
	select max(coalesce(b.price, b.price_ceiling)) into most
	from guichet.tariff_bracket b where b.tariff = tariff_highest.tariff;
	foreach c in array '{outside,children,rank,packed-lunch}'::text[] loop
		select greatest(most, max(coalesce(m.price::numeric,
		    most * (100 + m.percent) * 0.01, most + m.amount)))
		into most from guichet.tariff_modifier m
		where m.tariff = tariff_highest.tariff and m.criterion = c;
	end loop;
	return round(most);
end
$$;

-- What is wrong with a draft: one line a fault, none when it may be published.
-- Each age group's brackets cover [0, infinity) without hole or overlap, and a
-- price is voted for who gave no quotient; no price is above the declared cost;
-- the vote's examples come out to the cent.
--   quotients  those of no bracket, or of two
--   price      the highest, or what the example comes to; test: which one
-- RULE: tariff-brackets
-- RULE: tariff-worked-tests
create or replace function guichet.tariff_faults(tariff bigint)
returns table (age_group text, fault text, quotients int8range, price bigint,
	test bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with groups as (
		select g.code from (values ('nursery'), ('elementary'))
		    as g (code)
	), own as (
		-- A group's own brackets, or those of both.
		select g.code, b.id, b.quotient from groups g
		join guichet.tariff_bracket b on b.tariff = tariff_faults.tariff
		and b.age_group is not distinct from (select g.code
		    where exists (select from guichet.tariff_bracket o
		    where o.tariff = tariff_faults.tariff
		    and o.age_group = g.code))
	)
	select g.code, 'hole', h.gap, null::bigint, null::bigint
	from groups g
	cross join lateral unnest('{[0,)}'::int8multirange - coalesce((
	    select range_agg(o.quotient) from own o where o.code = g.code
	    and o.quotient is not null), '{}')) h (gap)
	union all
	select a.code, 'overlap', a.quotient * b.quotient, null, null
	from own a join own b on b.code = a.code and b.id > a.id
	    and b.quotient && a.quotient
	union all
	select g.code, 'unknown', null, null, null
	from groups g left join own o on o.code = g.code
	    and o.quotient is null
	group by g.code having count(o.id) <> 1
	union all
	select null, case when v.cost is null then 'cost' else 'above-cost' end,
	    null, h.price, null
	from guichet.tariff_version v
	cross join lateral guichet.tariff_highest(v.id) h (price)
	where v.id = tariff_faults.tariff and (v.cost is null
	    or h.price > v.cost)
	union all
	select null, 'no-place', null, null, null
	where exists (select from guichet.tariff_modifier m
	    where m.tariff = tariff_faults.tariff and m.criterion = 'outside')
	and not exists (select from guichet.resident_place)
	union all
	select null, 'no-test', null, null, null
	where not exists (select from guichet.tariff_test t
	    where t.tariff = tariff_faults.tariff)
	union all
	select null, 'test-failed', null, w.price, t.id
	from guichet.tariff_test t
	cross join lateral guichet.price_of(t.tariff, t.quotient, t.facts)
	    w (price)
	where t.tariff = tariff_faults.tariff
	and w.price is distinct from t.price::bigint;
end;

-- The days to come that are not served yet get the price of the tariff that holds
-- on them: a seat booked before the vote pays what was voted for its day.  Homes
-- whose days cost otherwise are told.  Answers how many days.
-- RULE: tariff-of-the-day
-- RULE: price-changed-told
create or replace function guichet.tariff_reprice(tariff bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	changes	guichet.price_change[];
	was	guichet.booking_share[];
	n	bigint;
begin
	with moved as materialized (
		select b.id, b.quotient, b.price as old, guichet.price_facts(v.id, b.child,
		    b.payer, b.activity, c.age_group, b.day) as basis
		from guichet.tariff_version v
		join guichet.day_slot d on d.activity = v.activity
		    and v.during @> d.day
		    and d.state in ('open', 'counting-frozen')
		join guichet.booking b on b.activity = d.activity
		    and b.school = d.school and b.day = d.day and b.takes
		    and b.payer is not null
		left join guichet.pupil u on u.child = b.child
		    and u.superseded_at is null and u.during @> b.day
		left join guichet.class c on c.id = u.class
		where v.id = tariff_reprice.tariff
		and d.day >= guichet.today()
	), prices as materialized (
		select k.quotient, k.basis, guichet.price_of(
		    tariff_reprice.tariff, q.value, k.basis) as price
		from (select distinct m.quotient, m.basis from moved m) k
		left join guichet.quotient q on q.id = k.quotient
	), done as (
		update guichet.booking b set tariff = tariff_reprice.tariff,
		    price = p.price, basis = m.basis
		from moved m
		join prices p on p.quotient is not distinct from m.quotient
		    and p.basis is not distinct from m.basis
		where b.id = m.id
		returning b.payer, b.child, b.activity, b.day, m.old, b.price
	), told as (
		select d.payer, 'tariff', d.child, d.activity,
		    min(d.day) as first_day, max(d.day), count(*), d.old, d.price
		from done d where d.old is distinct from d.price
		group by d.payer, d.child, d.activity, d.old, d.price
	)
	select (select count(*) from done), array(select
	    t::guichet.price_change from told t) into n, changes;
	-- What two homes pay is made of its parts.
	was := array(select s from guichet.tariff_version v
	    join guichet.booking o on o.activity = v.activity
		and v.during @> o.day and o.takes and o.custody = 'shares'
		and o.day >= guichet.today()
	    join guichet.booking_share s on s.booking = o.id
	    where v.id = tariff_reprice.tariff);
	update guichet.booking b set tariff = t.tariff, price = t.price
	from guichet.tariff_version v
	join guichet.booking o on o.activity = v.activity
	    and v.during @> o.day and o.takes and o.custody = 'shares'
	join guichet.day_slot d on d.activity = o.activity
	    and d.school = o.school and d.day = o.day
	    and d.state in ('open', 'counting-frozen')
	left join guichet.pupil u on u.child = o.child
	    and u.superseded_at is null and u.during @> o.day
	left join guichet.class c on c.id = u.class,
	    lateral guichet.booking_terms(o.booked_by, o.child, o.activity,
		c.age_group, o.day) t
	where v.id = tariff_reprice.tariff and o.id = b.id
	and o.day >= guichet.today();
	perform guichet.price_note(changes || array(select row(s.payer, 'tariff',
		b.child, b.activity, min(b.day), max(b.day), count(*), w.price,
		s.price)::guichet.price_change
	    from unnest(was) w
	    join guichet.booking_share s on s.booking = w.booking
		and s.payer = w.payer and s.price is distinct from w.price
	    join guichet.booking b on b.id = s.booking
	    group by s.payer, b.child, b.activity, w.price, s.price));
	return n;
end
$$;

-- Publishes a draft that has its vote; refuses it with its first fault.  What
-- held from its day on ends, and days booked since have its price.
create or replace function guichet.tariff_publish(tariff bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	f	record;
	v	guichet.tariff_version;
begin
	select * into v from guichet.tariff_version x where x.id = tariff
	for update;
	if v.published_at is not null then
		perform guichet.refuse('MU409', null,
		    format('tariff %s is not a draft', tariff));
	end if;
	select * into f from guichet.tariff_faults(tariff) limit 1;
	if found then
		perform guichet.refuse('MU416', null,
		    format('tariff %s: %s', tariff, f));
	end if;
	update guichet.tariff_version o set during = daterange(lower(o.during),
	    lower(v.during))
	where o.activity = v.activity and o.published_at is not null
	and o.during @> lower(v.during) and lower(o.during) < lower(v.during);
	update guichet.tariff_version x set published_at = guichet.now()
	where x.id = tariff;
	perform guichet.tariff_reprice(tariff);
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
		    and to_jsonb(new) - 'during' = to_jsonb(old) - 'during'
		    and lower(new.during) = lower(old.during)
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
create or replace trigger tariff_modifier_frozen
	before insert or update or delete on guichet.tariff_modifier
	for each row execute function guichet.tariff_frozen();
create or replace trigger tariff_test_frozen
	before insert or update or delete on guichet.tariff_test
	for each row execute function guichet.tariff_frozen();
