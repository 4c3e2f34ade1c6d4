-- Invoices as an agent of billing looks for them.
set role api;

-- Invoices, newest campaign first, so many a page (null: all); total: how many
-- there are.  q: a member of the household, by name.  All may be null.
create function guichet.invoices_found(number text, q text, campaign bigint,
	state text, low bigint, high bigint, nth integer, each integer default 50)
returns table (id bigint, total bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
	homes	bigint[];
begin
	perform guichet.need_right('billing-prepare');
	if q is not null then
		homes := array(select * from guichet.search_homes(q));
	end if;
	return query select i.id, count(*) over ()
	from guichet.invoice i
	where (number is null or i.number = upper(btrim(number)))
	and (homes is null or i.payer = any (homes))
	and (campaign is null or i.campaign = campaign)
	and (state is null or i.state = state)
	and (low is null or i.total >= low)
	and (high is null or i.total <= high)
	order by i.campaign desc, i.number desc nulls first, i.id
	limit each offset coalesce(each * (nth - 1), 0);
end
$$;

reset role;
