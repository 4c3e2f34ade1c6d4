-- Where one stands in the pages of fifty children of a closing.  One row;
-- previous and next are null at the ends.
--
-- MU404 no such closing; MU403 without the right
set role api;

create function api.closing_pages(which bigint, nth integer)
returns table (page shape.count, pages shape.count, previous shape.count,
	next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.closing_known(which);
	return query select t.page::shape.count, t.pages::shape.count,
	    case when t.page > 1 then least(t.page - 1, t.pages)
		end::shape.count,
	    case when t.page < t.pages then t.page + 1 end::shape.count
	from (select greatest(coalesce($2, 1), 1) as page,
	    greatest((count(distinct h.child) + 49) / 50, 1)::integer as pages
	    from guichet.closing_hits(which) h
	    where h.was = 'confirmed') t;
end
$$;

reset role;
