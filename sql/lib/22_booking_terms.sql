-- On which terms a booking made by this adult for this child and day is: who
-- pays, which quotient, the tariff, the price, and the custody result that
-- explains them.  Always one row; a missing home, quotient or tariff leaves
-- columns null and refuses nothing.
-- RULE: canteen-debt
set role api;

create or replace function guichet.booking_terms(adult bigint, child bigint,
	activity text, age_group text, day date)
returns table (payer bigint, quotient bigint, tariff bigint, price bigint,
	custody text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select h.household, q.id, p.tariff, p.price,
	    case when h.household is null then null
		when h.household = any (k.homes)
		    and cardinality(k.homes) = 1 then 'one-household'
		else 'booker' end
	from (select array(select m.household from guichet.household_member m
	    where m.person = booking_terms.child and m.superseded_at is null
	    and m.during @> booking_terms.day) as homes) k
	-- The home of the one who books; without one, the child's.
	left join lateral (select coalesce((select m.household
	    from guichet.household_member m
	    where m.person = booking_terms.adult and m.kind = 'adult'
	    and m.superseded_at is null and m.during @> booking_terms.day),
	    k.homes[1]) as household) h on true
	left join guichet.quotient q on q.household = h.household
	    and q.superseded_at is null and q.during @> booking_terms.day
	left join lateral guichet.price(booking_terms.activity,
	    booking_terms.age_group, booking_terms.day, q.value) p on true;
end;

reset role;
