-- What a campaign comes to by activity, against the last final one: children,
-- days, and the sums of both.  What waits for more (carried) is not counted.
--
-- MU403, MU404 see guichet.campaign_known
-- RULE: billing-compared
set role api;

create function api.campaign_activities(which bigint)
returns table (activity text, children shape.count, lines shape.count,
	amount shape.cents, last_amount shape.cents, difference shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	c guichet.campaign := guichet.campaign_known(which);
begin
	return query
	select a.label, coalesce(s.children, 0)::shape.count,
	    coalesce(s.lines, 0)::shape.count, s.amount::shape.cents,
	    s.last_amount::shape.cents,
	    (coalesce(s.amount, 0) - coalesce(s.last_amount, 0))::shape.cents
	from (select x.activity,
		count(distinct x.child) filter (where i.campaign = c.id)
		    as children,
		count(*) filter (where i.campaign = c.id) as lines,
		sum(x.price) filter (where i.campaign = c.id)::bigint as amount,
		sum(x.price) filter (where i.campaign <> c.id)::bigint
		    as last_amount
	    from guichet.invoice i
	    join guichet.invoice_line x on x.invoice = i.id
	    where not i.carried
	    and i.campaign in (c.id, guichet.campaign_before(c.id))
	    group by x.activity) s
	join guichet.activity a on a.code = s.activity
	order by a.rank, a.label;
end
$$;

reset role;
