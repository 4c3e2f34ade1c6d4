-- What one's own home paid for the care of each child in a year, without one in
-- the last: child, date of birth, cents.
-- RULE: tax-childcare
-- RULE: parents-privacy
set role api;

create function api.certificate(year integer)
returns table (name shape.person, born date, amount shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select row(c.given, c.family)::shape.person, c.born,
	    sum(p.amount)::bigint::shape.cents
	from guichet.care_paid(guichet.my_payers(), coalesce(certificate.year,
	    extract(year from guichet.today())::integer - 1)) p
	join guichet.person c on c.id = p.child
	group by c.id order by c.born, c.given;
end
$$;

reset role;
