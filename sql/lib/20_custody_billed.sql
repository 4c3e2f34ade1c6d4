-- Who pays a child's day, by whose quotient, and how much of it (domain.md 3.2):
-- what a decision names, what a judgment shares, else what the town has voted.
set role api;

-- What each of several parts of a total is, in cents: their weights' share rounded
-- down, then a cent each to the largest remainders, the first of equals first.
-- Their sum is the total; null when the total is.
-- RULE: custody-cents
create function guichet.divided(total bigint, weights bigint[])
returns bigint[]
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select array_agg((total * w.weight / w.whole)::bigint
	    + (w.place <= total - w.given)::integer order by w.n)
	from (select x.n, x.weight, s.whole, row_number() over (order by
		total * x.weight % s.whole desc, x.n) as place,
		sum(total * x.weight / s.whole) over () as given
	    from (select sum(y)::bigint as whole from unnest(weights) y) s,
		unnest(weights) with ordinality x (weight, n)) w;
end;

-- The home where an adult lives on a day.
create function guichet.home_of(adult bigint, day date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select m.household from guichet.household_member m
	    where m.person = home_of.adult and m.kind = 'adult'
	    and m.superseded_at is null and m.during @> home_of.day);
end
$$;

-- The two parents of a child of two homes: those of its calendar, else the two
-- who have full authority.  Null when it cannot be said who.
create function guichet.custody_pair(child bigint, day date)
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	pair bigint[] := (select array[r.first, r.second]
		    from guichet.custody_rule r
		    where r.child = custody_pair.child and r.layer = 1
		    and r.second is not null and r.superseded_at is null
		    and r.during @> custody_pair.day);
begin
	pair := coalesce(pair, array(select l.adult from guichet.parent_link l
	    where l.child = custody_pair.child and l.superseded_at is null
	    and l.authority = 'full' and l.during @> custody_pair.day
	    order by l.adult));
	if cardinality(pair) = 2 and not exists (
	    select from guichet.parent_link l
	    where l.child = custody_pair.child and l.adult = any (pair)
	    and l.superseded_at is null and l.authority = 'withdrawn'
	    and l.during @> custody_pair.day) then
		return pair;
	end if;
	return null;
end
$$;

-- What the town has voted for that day.
create function guichet.custody_billing(day date)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select p.billing::text from guichet.custody_policy p
	    where p.during @> custody_billing.day), 'day-parent');
end
$$;

-- How a child's day is shared between two people: as judged, whatever was voted;
-- under fixed-share as recorded, or by half.  Null when it is not, or when one of
-- them has no authority any more.
-- RULE: custody-shares
create function guichet.custody_shared(child bigint, day date, billing text)
returns guichet.custody_share
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	guichet.custody_share;
	pair	bigint[];
begin
	select x.* into s from guichet.custody_share x
	where x.child = custody_shared.child and x.superseded_at is null
	and x.during @> custody_shared.day
	and (x.source = 'judgment' or billing = 'fixed-share');
	if s.id is null and billing = 'fixed-share' then
		pair := guichet.custody_pair(child, day);
		s.first := pair[1];
		s.second := pair[2];
		s.share := 500;
	end if;
	if exists (select from guichet.parent_link l
	    where l.child = custody_shared.child
	    and l.adult in (s.first, s.second) and l.superseded_at is null
	    and l.authority = 'withdrawn'
	    and l.during @> custody_shared.day) then
		return null;
	end if;
	return s;
end
$$;

-- The homes that pay a day booked by that adult, each with whose quotient it is
-- and its share in thousandths.  In this order: the payer whom a decision names;
-- who the child is entrusted to; both, when it is shared; else who has the child
-- that day, or who booked when nobody or the vote says.  Always at least one row,
-- nearly always one; a home that is not known leaves it null.
-- RULE: custody-payer
-- RULE: custody-lowest
-- RULE: custody-never-refuses
create function guichet.billed(adult bigint, child bigint, activity text,
	day date)
returns table (n integer, payer bigint, whose bigint, quotient bigint,
	value bigint, share integer, custody text)
rows 1 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	billing	text := guichet.custody_billing(day);
	homes	bigint[] := array(select m.household
		    from guichet.household_member m
		    where m.person = billed.child and m.superseded_at is null
		    and m.during @> billed.day);
	c	record;		-- who has the child, what says so, the payer named
	s	guichet.custody_share;
	payers	bigint[];
	shares	integer[] := '{1000}';
	how	text;
begin
	select d.holder, d.adult, d.rule, r.payer into c
	from guichet.activity a, lateral guichet.custody(billed.child,
	    billed.day, a.begins) d
	left join guichet.custody_rule r on r.id = d.rule
	where a.code = billed.activity;
	if c.payer is not null then
		payers := array[c.payer];
		how := case c.holder when 'third-party' then 'third-party'
		    else 'decision' end;
	elsif c.holder = 'third-party' then
		payers := array[guichet.home_of(c.adult, day)];
		how := 'third-party';
	else
		s := guichet.custody_shared(child, day, billing);
		payers := array[guichet.home_of(s.first, day),
		    guichet.home_of(s.second, day)];
		-- Nobody to share with: one home, or the other is not known.
		if s.first is null or payers[1] = payers[2] or s.id is null
		    and (array_position(payers, null) > 0
			or c.rule is null and cardinality(homes) < 2) then
			how := case when c.holder = 'parent'
			    and billing <> 'booker' then 'day-parent'
			    else 'booker' end;
			payers := array[coalesce(guichet.home_of(case how
			    when 'booker' then billed.adult else c.adult end,
			    day), homes[1])];
			if homes = payers then
				how := 'one-household';
			end if;
		elsif array_position(payers, null) > 0 then
			-- A judge has shared it, and one home is not known.
			payers := array[null::bigint];
		else
			how := 'shares';
			shares := array[s.share, 1000 - s.share];
		end if;
	end if;
	return query
	select p.n::integer, p.payer, coalesce(q.household, p.payer), q.id,
	    q.value::bigint, p.share,
	    case when p.payer is not null then how end
	from unnest(payers, shares) with ordinality p (payer, share, n)
	left join lateral (select x.id, x.household, x.value
	    from guichet.quotient x
	    where x.superseded_at is null and x.during @> billed.day
	    and (x.household = p.payer
		or billing = 'lowest' and how in ('day-parent', 'booker')
		and x.household in (select guichet.home_of(o, billed.day)
		    from unnest(guichet.custody_pair(billed.child, billed.day))
		    o))
	    order by x.value, x.household = p.payer desc limit 1) q on true
	order by p.n;
end
$$;

-- What each of them pays: the price by its own quotient, as many thousandths of
-- it as are its own.  Without a tariff, or a bracket, price is null.
-- RULE: custody-cents
create function guichet.booking_parts(adult bigint, child bigint, activity text,
	age_group text, day date)
returns table (n integer, payer bigint, whose bigint, quotient bigint,
	tariff bigint, share integer, price bigint, custody text,
	basis guichet.price_facts)
rows 1 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	with parts as (
		select b.*, p.tariff, p.price, p.basis
		from guichet.billed(adult, child, activity, day) b
		left join lateral guichet.price(booking_parts.activity,
		    booking_parts.age_group, booking_parts.day, b.value,
		    booking_parts.child, b.payer) p on true
	), cents as (
		-- The sum is rounded once, half up.
		select case when bool_and(p.price is not null) then
		    guichet.divided(round(sum(p.share * p.price) / 1000)::bigint,
			array_agg(case when sums.free then p.share
			    else p.share * p.price end order by p.n)) end as of
		from parts p, (select sum(price) = 0 as free from parts) sums
	)
	select p.n, p.payer, p.whose, p.quotient, p.tariff, p.share,
	    c.of[p.n], p.custody, p.basis
	from parts p, cents c order by p.n;
end
$$;

reset role;
