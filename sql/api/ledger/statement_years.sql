-- The years in which one's own home had movements, latest first.
-- RULE: parents-privacy
set role api;

create function api.statement_years()
returns table (year text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select distinct extract(year from s.day)::text
	from guichet.statement_of(guichet.my_payers()) s order by 1 desc;
end
$$;

reset role;
