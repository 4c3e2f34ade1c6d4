-- How many households that search finds and where one stands in the pages of 20.
-- One row; previous and next are null at the ends.  more: there are others that
-- this search does not show.
set role api;

create function api.family_search_pages(q text, page integer)
returns table (q text, page shape.count, pages shape.count,
	total shape.count, previous shape.count, next shape.count,
	more shape.flag)
stable language sql
begin atomic
	select t.q, t.page, t.pages, t.total,
	    case when t.page > 1 then least(t.page - 1, t.pages) end,
	    case when t.page < t.pages then t.page + 1 end,
	    t.total = 100
	from (select family_search_pages.q as q,
	    greatest(coalesce(family_search_pages.page, 1), 1) as page,
	    n.total, greatest((n.total + 19) / 20, 1) as pages
	    from (select count(*)::integer as total
		from guichet.search_homes($1)) n) t;
end;

reset role;
