-- On which terms a booking made by this adult for this child and day is: who
-- pays, which quotient, the tariff, the price, and the custody result that
-- explains them.  On a parent's day that parent pays, by their own quotient,
-- whoever books; without a custody calendar the one who books pays; a decision
-- may name the payer.  Always one row; a missing home, quotient or tariff leaves
-- columns null and refuses nothing.
-- RULE: canteen-debt
-- RULE: custody-payer
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
	select h.household, q.id, p.tariff, p.price,
	    case when h.household is null then null
		when h.household = any (k.homes)
		    and cardinality(k.homes) = 1 then 'one-household'
		when c.holder = 'third-party' then 'third-party'
		when c.holder = 'parent' then 'day-parent'
		else 'booker' end, p.basis
	from (select array(select m.household from guichet.household_member m
	    where m.person = booking_terms.child and m.superseded_at is null
	    and m.during @> booking_terms.day) as homes) k
	left join lateral (select d.holder, coalesce(d.adult,
		booking_terms.adult) as adult, r.payer
	    from guichet.activity a, lateral guichet.custody(
		booking_terms.child, booking_terms.day, a.begins) d
	    left join guichet.custody_rule r on r.id = d.rule
	    where a.code = booking_terms.activity) c on true
	-- Who a decision names; the home of who has the child, or books; without
	-- one, the child's, unless it is entrusted to somebody else.
	left join lateral (select coalesce(c.payer, (select m.household
	    from guichet.household_member m
	    where m.person = c.adult and m.kind = 'adult'
	    and m.superseded_at is null and m.during @> booking_terms.day),
	    case when c.holder is distinct from 'third-party' then k.homes[1] end)
	    as household) h on true
	left join guichet.quotient q on q.household = h.household
	    and q.superseded_at is null and q.during @> booking_terms.day
	left join lateral guichet.price(booking_terms.activity,
	    booking_terms.age_group, booking_terms.day, q.value,
	    booking_terms.child, h.household) p on true;
end
$$;

reset role;
