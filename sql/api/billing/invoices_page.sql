-- Which invoices a page shows, of how many.  One row.
--
-- MU403 without the right
set role api;

create function api.invoices_page(numbered text, q text, of bigint,
	in_state text, low bigint, high bigint, nth integer)
returns table (total shape.count, page shape.count, pages shape.count,
	previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select p.* from guichet.paged(coalesce((select f.total
	    from guichet.invoices_found($1, $2, $3, $4, $5, $6, $7) f limit 1),
	    0), $7, 50) p;
end
$$;

reset role;
