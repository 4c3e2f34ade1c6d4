-- What was made since and stands in the way of undoing a merge; no row: nothing.
--
-- MU403, MU404 see guichet.merge_known
set role api;

create function api.merge_obstacles(id bigint)
returns table (thing shape.merge_thing, n shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	g	guichet.merge := guichet.merge_known($1, false);
begin
	if g.undone_at is null then
		return query select o.thing::shape.merge_thing, o.n::shape.count
		from guichet.merge_obstacles(g.id) o;
	end if;
end
$$;

reset role;
