-- One batch of the issue of a campaign (guichet.campaign_final_batch).  args:
-- campaign.  One row: whether it has ended.
set role api;

create function api.job_campaign_final(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	bigint := (select (j.args ->> 'campaign')::bigint
	    from guichet.job j where j.id = job_campaign_final.job);
	n	record;
begin
	ended := guichet.campaign_final_batch(c);
	select count(*)::integer as total,
	    count(*) filter (where v.state <> 'draft')::integer as issued
	into n from guichet.invoice v
	where v.campaign = c and not v.carried;
	perform guichet.job_progress(job, n.issued, n.total);
	return next;
end
$$;

reset role;
