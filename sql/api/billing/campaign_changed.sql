-- What the last run changed against the one before, by payer, fifty a page: what
-- they owed (none: no draft) and owe now.  Nothing after a first run.
--
-- MU403, MU404 see guichet.campaign_known
set role api;

create function api.campaign_changed(which bigint, nth integer default 1)
returns table (payer shape.key, household text, was shape.cents,
	amount shape.cents, total shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.campaign_known(which);
	return query
	select h.payer::shape.key, p.label, h.was, h.total,
	    (count(*) over ())::shape.count
	from guichet.campaign_change h
	join guichet.household p on p.id = h.payer
	where h.campaign = which and h.was is distinct from h.total
	order by abs(coalesce(h.total, 0) - coalesce(h.was, 0)) desc, p.label,
	    p.id
	limit 50 offset 50 * (coalesce(nth, 1) - 1);
end
$$;

reset role;
