-- The greatest differences of a draft with the payers' last invoices: the top of
-- api.campaign_compare.
--
-- MU403 without the right; MU404 no such campaign
set role api;

create function api.campaign_jumps(which bigint)
returns table (invoice shape.key, payer shape.key, household text,
	amount shape.cents, last_amount shape.cents, difference shape.cents,
	percent shape.count, jump shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select c.invoice, c.payer, c.household, c.amount,
	    c.last_amount, c.difference, c.percent, c.jump
	from api.campaign_compare(which, 1) c limit 8;
end
$$;

reset role;
