-- Takes a step of a campaign: "run" has its draft made, again where there is one,
-- by a job; "approve" (by somebody else), "reopen", "abandon"; "finalise" and
-- "publish" by jobs, "close".  version: of the page it was asked on.  One row: the
-- campaign.
--
-- MU403, MU404 see guichet.campaign_known
-- MU455 another act
-- MU726 somebody has changed the campaign since the page was shown
-- MU725, MU727, MU728 see guichet.campaign_approve, campaign_run, campaign_move
-- MU730, MU733, MU734 see guichet.campaign_finalise
-- MU401, MU409 see guichet.once_begin
--
-- RULE: billing-four-eyes
-- RULE: billing-approve-shown
set role api;

create function api.campaign_act(which bigint, act text, version integer,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	c guichet.campaign;
begin
	id := which;
	if guichet.once_begin(once, 'campaign_act', concat_ws('|', which, act,
	    version)) is null then
		c := guichet.campaign_known(which);
		select x.* into c from guichet.campaign x where x.id = which
		for update;
		if c.version is distinct from campaign_act.version then
			perform guichet.refuse('MU726', null, format(
			    'campaign %s is of version %s', which, c.version));
		end if;
		case guichet.one_of(act, array['run', 'approve', 'reopen',
		    'abandon', 'finalise', 'publish', 'close'], 'act')
		when 'run' then
			perform guichet.campaign_run(which);
		when 'approve' then
			perform guichet.need_right('billing-approve');
			perform guichet.campaign_approve(which, version);
		when 'reopen' then
			perform guichet.campaign_reopen(which);
		when 'abandon' then
			perform guichet.campaign_abandon(which);
		when 'finalise' then
			perform guichet.campaign_finalise(which);
		when 'publish' then
			perform guichet.campaign_publish(which);
		when 'close' then
			perform guichet.campaign_close(which);
		end case;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
