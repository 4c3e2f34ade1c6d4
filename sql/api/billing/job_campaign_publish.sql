-- One batch of the publication of a campaign (guichet.campaign_publish_batch).
-- args: campaign.  One row: whether it has ended.
set role api;

create function api.job_campaign_publish(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	bigint := (select (j.args ->> 'campaign')::bigint
	    from guichet.job j where j.id = job_campaign_publish.job);
begin
	ended := guichet.campaign_publish_batch(c);
	perform guichet.job_progress(job, (select count(*)::integer
	    from guichet.message m
	    where m.kind = 'invoice-issued' and m.object = c));
	return next;
end
$$;

reset role;
