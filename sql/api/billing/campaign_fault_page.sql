-- Which lines of the error journal a page shows, of how many.  One row.
--
-- MU403, MU404 see guichet.campaign_known
set role api;

create function api.campaign_fault_page(which bigint, of_fault text,
	nth integer)
returns table (fault shape.billing_fault, total shape.count, page shape.count,
	pages shape.count, previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.campaign_known(which);
	return query select of_fault::shape.billing_fault, p.*
	from guichet.paged((select count(*) from guichet.campaign_fault x
	    where x.campaign = which and x.fault = of_fault), nth, 50) p;
end
$$;

reset role;
