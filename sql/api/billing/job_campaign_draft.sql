-- One batch of the draft of the campaign that was asked for; none of one that has
-- been approved or abandoned meanwhile.  One row: whether it has ended.
--
-- RULE: billing-same-draft
set role api;

create function api.job_campaign_draft(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	which bigint := (select (j.args ->> 'campaign')::bigint
		    from guichet.job j where j.id = job);
begin
	ended := not exists (select from guichet.campaign c
	    where c.id = which and c.state in ('open', 'draft', 'errors'))
	    or guichet.campaign_draft(which);
	perform guichet.job_progress(job, (select count(*)::integer
	    from guichet.invoice i where i.campaign = which));
	return next;
end
$$;

reset role;
