-- How many arrears an accountant's filters find, what they come to, and where its
-- page stands among the others.  The filters come back for links.  One row.
set role api;

create function api.arrears_total(q text, last_step text, next_step text,
	least_age integer, least_owed bigint, nth integer)
returns table (total shape.count, owed shape.cents, page shape.count,
	pages shape.count, previous shape.count, next shape.count, asked text,
	last_step text, next_step text, least_age shape.count,
	least_owed shape.cents)
stable language sql
begin atomic
	select w.total, w.sum, w.page, w.pages,
	    case when w.page > 1 then least(w.page - 1, w.pages) end,
	    case when w.page < w.pages then w.page + 1 end, $1, $2, $3, $4, $5
	from (select coalesce(max(f.total), 0)::integer as total,
		coalesce(max(f.sum), 0) as sum, coalesce($6, 1) as page,
		greatest(1, ceil(coalesce(max(f.total), 0) / 50.0)::integer)
		as pages
	    from guichet.arrears_found($2, $3, $4, $5, $1, 1, 1) f) w;
end;

reset role;
