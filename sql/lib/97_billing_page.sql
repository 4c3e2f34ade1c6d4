-- The pages of a list.
set role api;

-- Of so many lines, each to a page: which page is shown, and its neighbours.
create function guichet.paged(n bigint, nth integer, each integer)
returns table (total shape.count, page shape.count, pages shape.count,
	previous shape.count, next shape.count)
immutable language sql
begin atomic
	select n::shape.count, x.page::shape.count, x.pages::shape.count,
	    case when x.page > 1 then x.page - 1 end::shape.count,
	    case when x.page < x.pages then x.page + 1 end::shape.count
	from (select coalesce(nth, 1) as page,
	    greatest((n + each - 1) / each, 1)::integer as pages) x;
end;

reset role;
