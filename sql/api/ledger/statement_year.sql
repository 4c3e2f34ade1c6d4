-- The year that is shown: what was owed before it and is owed after it; spare:
-- what is in the home's favour then.  One row.
-- RULE: parents-privacy
set role api;

create function api.statement_year(of_year integer)
returns table (year text, opening shape.cents, closing shape.cents,
	spare shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	wanted	integer := coalesce(of_year,
		    extract(year from guichet.today()));
begin
	return query select wanted::text, w.opening::shape.cents,
	    w.closing::shape.cents,
	    case when w.closing < 0 then -w.closing end::shape.cents
	from (select coalesce(sum(s.amount) filter (where
		extract(year from s.day) < wanted), 0)::bigint as opening,
		coalesce(sum(s.amount) filter (where
		extract(year from s.day) <= wanted), 0)::bigint as closing
	    from guichet.statement_of(guichet.my_payers()) s) w;
end
$$;

reset role;
