-- A price told: the steps of guichet.price_steps with what each was made from,
-- and those of one day of one's own.
set role api;

-- The steps of a price with their numbers: amounts in whole cents; low and high
-- the bracket in euros of quotient, rate a percentage; least, percent, more and
-- off are the criterion's.
create function guichet.price_told(tariff bigint, quotient bigint,
	facts guichet.price_facts)
returns table (n integer, step text, amount bigint, low bigint, high bigint,
	rate text, nth integer, percent integer, more bigint, off bigint,
	units integer, minutes integer)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.n, s.step, round(s.amount)::bigint, lower(b.quotient),
	    upper(b.quotient) - 1, trim_scale(b.rate * 100)::text, m.least,
	    m.percent, case when m.amount > 0 then m.amount::bigint end,
	    case when m.amount < 0 then -m.amount::bigint end,
	    case when s.step = 'units' then facts.units end,
	    case when s.step = 'units' then v.unit_minutes end
	from guichet.price_steps(tariff, quotient, facts) s
	join guichet.tariff_version v on v.id = price_told.tariff
	left join guichet.tariff_bracket b on b.id = s.bracket
	left join guichet.tariff_modifier m on m.id = s.modifier;
end;

-- What the surcharges of that tariff's activity make of its highest price, with
-- and without the cap: on its first day or today, whichever is later.
-- RULE: tariff-town-cap
create function guichet.tariff_surcharged(tariff bigint)
returns table (kind text, amount bigint, percent integer, highest bigint,
	price bigint, uncapped bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select s.kind::text, s.amount::bigint, s.percent, h.highest,
	    h.highest + x.amount, guichet.surcharged(h.highest, s.amount,
		s.percent)
	from guichet.tariff_version v
	cross join lateral (select guichet.tariff_highest(v.id) as highest) h
	cross join (values ('late'), ('unbooked')) k (kind)
	cross join lateral guichet.surcharge_of(k.kind, v.activity, greatest(
	    lower(v.during), guichet.today()), h.highest, v.id) x
	join guichet.surcharge s on s.id = x.rule
	where v.id = tariff_surcharged.tariff and h.highest is not null;
end
$$;

-- What a day of one's own child costs one's own home, and what that was made
-- from: the line of a closed day, else its booking, else what booking it would
-- cost.  mine: one's home pays it, or a part of it; nothing is told otherwise.  own:
-- by one's own quotient, or none.
-- MU404 for anybody else's child.
-- RULE: parents-privacy
create function guichet.day_price(slot text)
returns table (child bigint, activity text, day date, priced_as text,
	mine boolean, share integer, base bigint, price bigint, reason text,
	mark text, tariff bigint, quotient bigint, custody text,
	basis guichet.price_facts, surcharge bigint, own boolean)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	payers	bigint[] := guichet.my_payers();
	age	text;
	t	record;
begin
	child := split_part(slot, ':', 1)::bigint;
	activity := split_part(slot, ':', 2);
	day := split_part(slot, ':', 3)::date;
	if not coalesce(child = any (guichet.my_children()), false) then
		perform guichet.refuse('MU404', 'slot', 'no child of theirs');
	end if;
	select c.age_group into age from guichet.child_class(child, day) c;
	select 'line' as kind, l.id, l.payer, null::integer as share,
	    l.base::bigint, l.price::bigint, l.reason::text, l.mark::text,
	    l.tariff, l.quotient, l.custody, l.basis, l.surcharge into t
	from guichet.attendance_line l
	where l.child = day_price.child and l.activity = day_price.activity
	and l.day = day_price.day and l.superseded_at is null;
	if not found then
		select 'booking' as kind, b.id, b.payer, null::integer as share,
		    b.price::bigint as base, b.price::bigint, null::text as reason,
		    null::text as mark, b.tariff, b.quotient, b.custody,
		    b.basis, null::bigint as surcharge into t
		from guichet.booking b
		where b.child = day_price.child and b.day = day_price.day
		and b.activity = day_price.activity and b.seat;
	end if;
	if not found then
		select 'estimate' as kind, 0::bigint as id, x.payer,
		    null::integer as share, x.price as base, x.price,
		    null::text as reason, null::text as mark, x.tariff,
		    x.quotient, x.custody, x.basis, null::bigint as surcharge
		into t
		from guichet.booking_terms(guichet.my_person(), child, activity,
		    age, day) x;
	end if;
	priced_as := t.kind;
	custody := t.custody;
	mark := t.mark;
	if t.custody = 'shares' then
		-- A part of it is one's own.
		select t.kind as kind, x.payer, x.share, x.base, x.price,
		    t.reason as reason, t.tariff as tariff, x.quotient, x.basis,
		    t.surcharge as surcharge into t
		from (select s.payer, s.share, s.quotient, s.base, s.price, s.basis
		    from guichet.attendance_share s
		    where t.kind = 'line' and s.line = t.id
		    union all
		    select s.payer, s.share, s.quotient, s.price, s.price, s.basis
		    from guichet.booking_share s
		    where t.kind = 'booking' and s.booking = t.id) x
		where x.payer = any (payers);
	end if;
	mine := coalesce(t.payer = any (payers), false);
	if mine then
		share := t.share;
		base := t.base;
		price := t.price;
		reason := t.reason;
		tariff := t.tariff;
		quotient := t.quotient;
		surcharge := t.surcharge;
		own := not exists (select from guichet.quotient q
		    where q.id = t.quotient and q.household <> all (payers));
		-- Before prices kept what they were made from, it is looked up.
		basis := coalesce(t.basis, guichet.price_facts(t.tariff, child,
		    t.payer, activity, age, day));
	end if;
	return next;
end
$$;

-- Its steps; the last has what is to be paid.
-- RULE: price-explained
create function guichet.day_price_told(slot text)
returns table (n integer, step text, amount bigint, low bigint, high bigint,
	rate text, nth integer, percent integer, more bigint, off bigint,
	units integer, minutes integer)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with p as materialized (
		select m.*, q.value from guichet.day_price(slot) m
		left join guichet.quotient q on q.id = m.quotient
		where m.tariff is not null
	)
	-- A vote may take the other home's quotient: its bracket is theirs.
	select t.n, t.step, t.amount, case when p.own then t.low end,
	    case when p.own then t.high end, t.rate, t.nth, t.percent, t.more,
	    t.off, t.units, t.minutes
	from p, lateral guichet.price_told(p.tariff, p.value::bigint, p.basis) t
	union all
	select 90, 'share', p.base, null, null, (p.share / 10.0)::numeric(4, 1)
	    ::text, null, null, null, null, null, null
	from p where p.share is not null
	union all
	select 91, s.kind, guichet.surcharged(p.base, s.amount, s.percent), null,
	    null, null, null, s.percent, s.amount::bigint, null, null, null
	from p join guichet.surcharge s on s.id = p.surcharge
	union all
	select 92, 'capped', p.price, null, null, null, null, null, null, null,
	    null, null
	from p join guichet.surcharge s on s.id = p.surcharge
	where p.price < guichet.surcharged(p.base, s.amount, s.percent)
	union all
	select 93, case when p.reason = 'excused' then 'free' else 'half' end,
	    coalesce(p.price, 0), null, null, null, null, null, null, null, null,
	    null
	from p where p.reason = 'excused' or p.mark = 'absent'
	    and p.price < p.base
	order by 1;
end;

reset role;
