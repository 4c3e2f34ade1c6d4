-- Each payer's draft against their last invoice, fifty a page: those that jump
-- first (jump), then by how much they differ.  Who has no invoice any more, or had
-- none before, lacks that side; percent: of the last one.
--
-- MU403, MU404 see guichet.campaign_known
-- RULE: billing-compared
set role api;

create function api.campaign_compare(which bigint, nth integer default 1)
returns table (invoice shape.key, payer shape.key, household text,
	amount shape.cents, last_amount shape.cents, difference shape.cents,
	percent shape.count, jump shape.flag, total shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.campaign_known(which);
	return query
	select d.invoice::shape.key, d.payer::shape.key, h.label,
	    d.amount::shape.cents, d.last_amount::shape.cents,
	    d.difference::shape.cents, d.percent::shape.count,
	    d.jump::shape.flag, (count(*) over ())::shape.count
	from guichet.campaign_compared(which) d
	join guichet.household h on h.id = d.payer
	order by not d.jump, abs(d.difference) desc, h.label, d.payer
	limit 50 offset 50 * (coalesce(nth, 1) - 1);
end
$$;

reset role;
