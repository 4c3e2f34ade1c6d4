-- A campaign from its beginning to its approval: who may do what to it, and when.
set role api;

-- A campaign, for who prepares one.
--
-- MU403 without the right
-- MU404 no such campaign
create function guichet.campaign_known(campaign bigint)
returns guichet.campaign
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c guichet.campaign;
begin
	perform guichet.need_right('billing-prepare');
	select x.* into c from guichet.campaign x where x.id = campaign;
	if c.id is null then
		perform guichet.refuse('MU404', 'id',
		    format('no campaign %s', campaign));
	end if;
	return c;
end
$$;

-- Takes one step of the table of transitions; it is another version then.
--
-- MU728 no such step from where it is
create function guichet.campaign_move(campaign bigint, to_state text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was text;
begin
	select c.state into was from guichet.campaign c
	where c.id = campaign for update;
	if not exists (select from guichet.transition t
	    where t.object = 'campaign' and t.from_state = was
	    and t.to_state = campaign_move.to_state) then
		perform guichet.refuse('MU728', null, format(
		    'campaign %s: no step from %s to %s', campaign, was,
		    to_state));
	end if;
	update guichet.campaign c
	set state = to_state, version = c.version + 1
	where c.id = campaign;
	perform guichet.note('campaign-' || to_state, 'campaign:' || campaign);
end
$$;

-- The campaign of whole months; who comes second gets the one that is there.
--
-- MU729 a month that has not begun, or another one is still open
-- RULE: billing-one-campaign
create function guichet.campaign_make(regie bigint, during daterange)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made bigint;
begin
	if not exists (select from guichet.regie r where r.id = regie) then
		perform guichet.refuse('MU404', 'regie',
		    format('no regie %s', regie));
	elsif lower(during) > guichet.today() then
		perform guichet.refuse('MU729', 'month', 'it has not begun');
	end if;
	insert into guichet.campaign (regie, during, made_by, made_at)
	values (campaign_make.regie, campaign_make.during, guichet.my_person(),
	    guichet.now())
	on conflict do nothing
	returning id into made;
	if made is not null then
		perform guichet.note('campaign-open', 'campaign:' || made);
		return made;
	end if;
	select c.id into made from guichet.campaign c
	where c.regie = campaign_make.regie and c.kind = 'monthly'
	and c.during = campaign_make.during and c.state <> 'abandoned';
	if made is null then
		perform guichet.refuse('MU729', 'month', 'another is open');
	end if;
	return made;
end
$$;

-- Whether what is wrong with a draft stops it: errors, or a draft.
create function guichet.campaign_judge(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	text;
	verdict	text := case when exists (select from guichet.campaign_fault f
		    where f.campaign = campaign_judge.campaign
		    and guichet.fault_blocks(f.fault) and f.waived_at is null)
		    then 'errors' else 'draft' end;
begin
	select c.state into was from guichet.campaign c where c.id = campaign;
	if was <> verdict then
		perform guichet.campaign_move(campaign, verdict);
	else
		update guichet.campaign c set version = c.version + 1
		where c.id = campaign;
	end if;
end
$$;

-- Asks for a run; who asks has prepared it.
--
-- MU728 it is approved, or abandoned
create function guichet.campaign_run(campaign bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.campaign c set drafted_by = guichet.my_person()
	where c.id = campaign and c.state in ('open', 'draft', 'errors');
	if not found then
		perform guichet.refuse('MU728', null,
		    format('campaign %s is not open', campaign));
	end if;
	return guichet.job_add('campaign-draft',
	    jsonb_build_object('campaign', campaign), 'campaign:' || campaign);
end
$$;

-- Sets a fault aside: what it is about waits for a later campaign.
--
-- MU521 without a reason
-- MU728 nothing that stops a draft, or the campaign is no draft any more
-- RULE: billing-faults
create function guichet.campaign_waive(fault bigint, reason text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	f	guichet.campaign_fault;
	was	text;
begin
	select x.* into f from guichet.campaign_fault x
	where x.id = campaign_waive.fault;
	if f.id is null then
		perform guichet.refuse('MU404', 'id', format('no fault %s',
		    fault));
	elsif coalesce(btrim(reason), '') = '' then
		perform guichet.refuse('MU521', 'reason', 'no reason');
	end if;
	select c.state into was from guichet.campaign c
	where c.id = f.campaign for update;
	if was not in ('draft', 'errors') or not guichet.fault_blocks(f.fault)
	then
		perform guichet.refuse('MU728', null, format('%s of a campaign '
		    'that is %s', f.fault, was));
	end if;
	update guichet.campaign_fault x set waived_by = guichet.my_person(),
	    waived_at = guichet.now(), waived_reason = btrim(reason)
	where x.id = campaign_waive.fault;
	perform guichet.note('campaign-waive', 'campaign:' || f.campaign, reason);
	perform guichet.campaign_judge(f.campaign);
end
$$;

-- Whether the draft is older than what it was made from.
-- RULE: billing-approve-shown
create function guichet.campaign_stale(campaign bigint)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.campaign_moved(campaign))
	or exists (select from guichet.campaign_found(campaign) n
	    full join (select x.fault::text, x.key
		from guichet.campaign_fault x
		where x.campaign = campaign_stale.campaign) f
	    on f.fault = n.fault and f.key = n.key
	    where f.key is null or n.key is null);
end
$$;

-- Approves the draft that was shown: its version, and where it is said its digest.
-- Its invoices will be of that day, or of the day that is said.
--
-- MU725 somebody who made it, ran it or set a fault of it aside
-- MU726 another version, or its days have changed since: it is to be run again
-- MU727 something wrong is neither mended nor set aside
-- MU728 no draft
-- RULE: billing-four-eyes
-- RULE: billing-approve-shown
create function guichet.campaign_approve(campaign bigint, version integer,
	digest bytea default null, issue_day date default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
	me	bigint := guichet.my_person();
	issued	date := coalesce(issue_day, guichet.today());
begin
	select x.* into c from guichet.campaign x where x.id = campaign
	for update;
	if c.version is distinct from campaign_approve.version
	    or c.digest <> campaign_approve.digest then
		perform guichet.refuse('MU726', null, 'another draft');
	elsif c.state = 'errors' then
		perform guichet.refuse('MU727', null, 'something blocks');
	elsif c.state <> 'draft' then
		perform guichet.refuse('MU728', null,
		    format('campaign %s is %s', campaign, c.state));
	elsif me is null or me in (c.made_by, c.drafted_by)
	    or exists (select from guichet.campaign_fault f
		where f.campaign = c.id and f.waived_by = me) then
		perform guichet.refuse('MU725', null, 'who prepared it');
	elsif c.digest is null or guichet.campaign_stale(campaign) then
		perform guichet.refuse('MU726', null, 'run it again');
	end if;
	update guichet.campaign x set approved_by = me,
	    approved_at = guichet.now(), issue_day = issued,
	    due_day = issued + r.due_days
	from guichet.regie r where x.id = c.id and r.id = c.regie;
	perform guichet.campaign_move(campaign, 'approved');
end
$$;

-- Back to a draft, as long as it is not being made final.
--
-- MU728 it is not approved, or its invoices are being numbered
create function guichet.campaign_reopen(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c guichet.campaign;
begin
	select x.* into c from guichet.campaign x where x.id = campaign
	for update;
	if c.state <> 'approved' or c.job is not null then
		perform guichet.refuse('MU728', null,
		    format('campaign %s is %s', campaign, c.state));
	end if;
	perform guichet.campaign_move(campaign, 'draft');
	update guichet.campaign x set approved_by = null, approved_at = null,
	    issue_day = null, due_day = null where x.id = c.id;
end
$$;

-- Gives a campaign up: its days are free for another.
--
-- MU728 it is approved or more
create function guichet.campaign_abandon(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.campaign_move(campaign, 'abandoned');
	perform guichet.drafts_drop(campaign);
	delete from guichet.campaign_fault f
	where f.campaign = campaign_abandon.campaign;
	delete from guichet.campaign_change h
	where h.campaign = campaign_abandon.campaign;
	perform guichet.job_cancel(j.id) from guichet.job j
	where j.kind = 'campaign-draft'
	and j.key = 'campaign:' || campaign_abandon.campaign
	and j.state in ('due', 'running');
end
$$;

reset role;
