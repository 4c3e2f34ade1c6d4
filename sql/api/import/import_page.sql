-- Where a page of the report stands.  One row.
--
-- MU403, MU404 see guichet.import_known; MU404 no such kind
set role api;

create function api.import_page(which bigint, of_kind text, nth integer)
returns table (kind shape.import_kind, page shape.count, pages shape.count,
	total shape.count, previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	at	integer := greatest(coalesce(nth, 1), 1);
begin
	if of_kind not in ('refused', 'duplicate', 'conflict', 'new', 'changed',
	    'same') then
		perform guichet.refuse('MU404', 'kind', 'no such kind');
	end if;
	return query select of_kind::shape.import_kind, at::shape.count,
	    greatest((t.n + 49) / 50, 1)::shape.count, t.n::shape.count,
	    (case when at > 1 then least(at - 1,
		greatest((t.n + 49) / 50, 1)) end)::shape.count,
	    (case when at * 50 < t.n then at + 1 end)::shape.count
	from guichet.import_known(which) i, lateral (
	    select count(*)::integer as n from guichet.import_line l
	    where l.import = i.id and l.run = i.run and l.kind is not null
	    and (of_kind is null or l.kind = of_kind)) t;
end
$$;

reset role;
