-- A draft against what was billed before.
set role api;

-- The job that makes a draft, or the one that makes it final: the latest.
create function guichet.campaign_job(campaign bigint)
returns setof guichet.job
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select j.* from guichet.job j
	where j.kind in ('campaign-draft', 'campaign-final', 'campaign-publish')
	and (j.args ->> 'campaign')::bigint = campaign_job.campaign
	order by j.id desc limit 1;
end;

-- The final campaign before this one, of the same régie and kind.
create function guichet.campaign_before(campaign bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select b.id from guichet.campaign c
	join guichet.campaign b on b.regie = c.regie and b.kind = c.kind
	    and b.id <> c.id and b.final_at is not null
	    and b.during < c.during
	where c.id = campaign_before.campaign
	order by b.during desc, b.id desc limit 1;
end;

-- The last issued invoice of each payer of the régie beside a campaign's own.
create function guichet.last_invoice(campaign bigint)
returns table (payer bigint, total bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select distinct on (v.payer) v.payer, v.total
	from guichet.campaign c
	join guichet.invoice v on v.regie = c.regie and v.campaign <> c.id
	    and v.kind = 'invoice' and v.corrects is null
	    and v.state <> 'draft'
	where c.id = last_invoice.campaign
	order by v.payer, v.issue_day desc, v.id desc;
end;

-- The payers of a campaign and of the final one before it: what each owes now,
-- and by their last invoice.  jump: by so much that it is shown before it is
-- approved.
-- RULE: billing-compared
create function guichet.campaign_compared(campaign bigint)
returns table (invoice bigint, payer bigint, amount bigint, last_amount bigint,
	difference bigint, percent integer, jump boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with c as (
		select x.* from guichet.campaign x
		where x.id = campaign_compared.campaign
	), now as (
		select i.id, i.payer, i.total from guichet.invoice i, c
		where i.campaign = c.id and not i.carried
		and i.kind = 'invoice' and i.corrects is null
	), payers as (
		select n.payer from now n
		union
		select i.payer from guichet.invoice i
		where i.campaign = guichet.campaign_before(
		    campaign_compared.campaign) and i.kind = 'invoice'
		and i.corrects is null
	)
	select n.id, p.payer, n.total::bigint, l.total::bigint,
	    coalesce(n.total, 0) - coalesce(l.total, 0),
	    case when l.total > 0 then round((coalesce(n.total, 0) - l.total)
		* 100.0 / l.total)::integer end,
	    exists (select from guichet.campaign_fault f, c
		where f.campaign = c.id and f.fault = 'jump'
		and f.payer = p.payer)
	from payers p
	left join now n on n.payer = p.payer
	left join guichet.last_invoice(campaign_compared.campaign) l
	    on l.payer = p.payer;
end;

reset role;
