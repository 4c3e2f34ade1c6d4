-- What stands in the way of checking or undoing a plan.  stops: it must be
-- settled; without, it is worth knowing.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_blocks(which bigint)
returns table (block shape.rollover_block, n shape.count, stops shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select b.block::shape.rollover_block, b.n::shape.count,
	    b.stops::shape.flag
	from guichet.rollover_known(which) r,
	    lateral guichet.rollover_blocks(r) b;
end
$$;

reset role;
