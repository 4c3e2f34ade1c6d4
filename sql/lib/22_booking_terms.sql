-- On which terms a booking made by this adult for this child and day is: who
-- pays, which quotient, the tariff, the price, and the custody result that
-- explains them.  Two homes that share it are no payer: booking_share has them.
-- Always one row; a missing home, quotient or tariff leaves columns null and
-- refuses nothing.
-- RULE: canteen-debt
set role api;

create or replace function guichet.booking_terms(adult bigint, child bigint,
	activity text, age_group text, day date)
returns table (payer bigint, quotient bigint, tariff bigint, price bigint,
	custody text, basis guichet.price_facts)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select case when count(*) = 1 then min(p.payer) end,
	    case when count(*) = 1 then min(p.quotient) end, min(p.tariff),
	    case when bool_and(p.price is not null) then sum(p.price)::bigint
		end, min(p.custody),
	    case when count(*) = 1 then (array_agg(p.basis))[1] end
	from guichet.booking_parts(adult, child, activity, age_group, day) p;
end
$$;

-- What a day would cost my home if I booked it; null when another home pays.
-- RULE: parents-privacy
create function guichet.my_price(child bigint, activity text, age_group text,
	day date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if child <> all (guichet.my_children()) then
		return null;
	end if;
	return (select sum(p.price) from guichet.booking_parts(
		guichet.my_person(), child, activity, age_group, day) p
	    where p.payer = any (guichet.my_payers()));
end
$$;

-- A booking that two homes pay keeps what each of them pays.
-- RULE: custody-shares
create function guichet.booking_split()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	delete from guichet.booking_share s where s.booking = new.id;
	if new.custody = 'shares' then
		insert into guichet.booking_share (booking, n, payer, share,
		    quotient, price, basis)
		select new.id, p.n, p.payer, p.share, p.quotient, p.price,
		    p.basis
		from (select) one
		left join guichet.child_class(new.child, new.day) c on true,
		    lateral guichet.booking_parts(new.booked_by, new.child,
			new.activity, c.age_group, new.day) p;
	end if;
	return null;
end
$$;

-- What each home pays of a booking, whether one does or two.
create view guichet.booking_part as
select b.id as booking, b.child, b.day, b.seat, b.payer, b.price
from guichet.booking b
where b.custody is distinct from 'shares'
union all
select b.id, b.child, b.day, b.seat, s.payer, s.price
from guichet.booking_share s
join guichet.booking b on b.id = s.booking;

-- What a voted surcharge adds for these homes to a booking made past its cut-off,
-- as the line of its day will have it: of a price that two homes share, divided
-- as that is.  Zero for any other.
-- RULE: booking-late
create function guichet.late_added(booking bigint, payers bigint[])
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	b	guichet.booking;
	added	bigint;
begin
	select k.* into b from guichet.booking k
	join guichet.day_slot d on d.activity = k.activity
	    and d.school = k.school and d.day = k.day
	    and k.booked_at >= d.book_until
	where k.id = late_added.booking;
	select x.amount into added from guichet.surcharge_of('late', b.activity,
	    b.day, b.price, b.tariff, (b.basis).units) x;
	if added is null then
		return 0;
	elsif b.custody is distinct from 'shares' then
		return case when b.payer = any (payers) then added else 0 end;
	end if;
	return (select coalesce(sum(d.whole[o.n] - o.price), 0)
	    from (select row_number() over (order by s.n) as n, s.payer, s.price
		from guichet.booking_share s where s.booking = b.id) o
	    cross join (select guichet.divided(b.price + added,
		array_agg(case when b.price > 0 then s.price
		    else s.share end order by s.n)) as whole
		from guichet.booking_share s where s.booking = b.id) d
	    where o.payer = any (payers));
end
$$;

-- The same with its price: what these homes pay in all.
create function guichet.part_with_late(booking bigint, payers bigint[])
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.part_of(booking, payers)
	    + guichet.late_added(booking, payers);
end
$$;

-- What of it these homes pay; null when it is another's.
-- RULE: parents-privacy
create function guichet.part_of(booking bigint, payers bigint[])
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select sum(p.price) from guichet.booking_part p
	    where p.booking = part_of.booking and p.payer = any (payers));
end
$$;

reset role;

create or replace trigger booking_split
	after insert on guichet.booking
	for each row when (new.custody = 'shares')
	execute function guichet.booking_split();
create or replace trigger booking_split_again
	after update of payer, price, tariff, quotient, custody
	on guichet.booking
	for each row when (new.custody = 'shares' or old.custody = 'shares')
	execute function guichet.booking_split();
