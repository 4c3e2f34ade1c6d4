-- What stands on a tax certificate beside its sums: the year (without one the
-- last), who paid, where they live, the régie, the sum.  One row; none for who has
-- no home.
-- RULE: tax-childcare
-- RULE: parents-privacy
set role api;

create function api.certificate_card(of_year integer)
returns table (year text, payer text, payer_address shape.address, regie text,
	regie_address shape.address, day date, amount shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	wanted	integer := coalesce(of_year,
		    extract(year from guichet.today())::integer - 1);
begin
	return query select wanted::text, h.label, (select d.address
		from guichet.household_address d where d.household = h.id
		and d.superseded_at is null and d.during @> guichet.today()),
	    r.label, r.address, guichet.today(), (select coalesce(sum(p.amount),
		0)::bigint::shape.cents
		from guichet.care_paid(guichet.my_payers(), wanted) p)
	from guichet.household h, (select g.label, g.address
	    from guichet.regie g order by g.id limit 1) r
	where h.id = any (guichet.my_payers()) and h.merged_into is null
	order by h.id limit 1;
end
$$;

reset role;
