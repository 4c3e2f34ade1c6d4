-- Which campaigns a page shows, of how many.  One row.
--
-- MU403 without the right
set role api;

create function api.campaigns_page(nth integer)
returns table (total shape.count, page shape.count, pages shape.count,
	previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('billing-prepare');
	return query select p.* from guichet.paged((select count(*)
	    from guichet.campaign), nth, 20) p;
end
$$;

reset role;
