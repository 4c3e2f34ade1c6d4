-- The error journal of a campaign by fault, those that block it first.  left: not
-- set aside yet.
--
-- MU403, MU404 see guichet.campaign_known
set role api;

create function api.campaign_fault_counts(which bigint)
returns table (fault shape.billing_fault, "left" shape.count,
	waived shape.count, blocks shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.campaign_known(which);
	return query select f.fault,
	    (count(*) filter (where f.waived_at is null))::shape.count,
	    (count(*) filter (where f.waived_at is not null))::shape.count,
	    guichet.fault_blocks(f.fault)::shape.flag
	from guichet.campaign_fault f where f.campaign = which
	group by f.fault
	order by guichet.fault_blocks(f.fault) desc, f.fault;
end
$$;

reset role;
