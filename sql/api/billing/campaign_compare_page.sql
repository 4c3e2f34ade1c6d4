-- Which payers the comparison of a draft shows, of how many.  One row.
--
-- MU403, MU404 see guichet.campaign_known
set role api;

create function api.campaign_compare_page(which bigint, nth integer)
returns table (total shape.count, page shape.count, pages shape.count,
	previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.campaign_known(which);
	return query select p.* from guichet.paged((select count(*)
	    from guichet.campaign_compared(which)), nth, 50) p;
end
$$;

reset role;
