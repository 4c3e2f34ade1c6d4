-- How long the list of api.journal is (counted up to a thousand pages), and what
-- was asked.  One row.
-- RULE: rights-admin-only
set role api;

create function api.journal_pages(who text, object text, since date,
	until date, page integer)
returns table (asked text, about text, since date, until date,
	page shape.count, pages shape.count, total shape.count,
	previous shape.count, next shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select journal_pages.who, journal_pages.object, journal_pages.since,
	    journal_pages.until, n.page, n.pages, n.total,
	    case when n.page > 1 then n.page - 1 end,
	    case when n.page < n.pages then n.page + 1 end
	from (select coalesce(journal_pages.page, 1) as page, c.total,
		greatest(1, (c.total + 49) / 50) as pages
	    from (select count(*)::integer as total
		from (select from guichet.journal_acts(journal_pages.who,
		    journal_pages.object, journal_pages.since,
		    journal_pages.until) limit 50000) x) c) n;
end;

reset role;
