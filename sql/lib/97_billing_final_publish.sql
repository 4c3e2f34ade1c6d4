-- Publication: the invoices of a campaign are shown, and each adult of their homes
-- is told once; then the campaign closes.
set role api;

-- Asks for the publication of a final campaign.  MU730 not final yet.
create function guichet.campaign_publish(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
begin
	select x.* into c from guichet.campaign x
	where x.id = campaign_publish.campaign for update;
	if c.state is distinct from 'final' then
		perform guichet.refuse('MU730', null, 'not final');
	end if;
	perform guichet.job_add('campaign-publish',
	    jsonb_build_object('campaign', c.id), c.id::text);
	perform guichet.note('campaign-publish', 'campaign:' || c.id);
end
$$;

-- Who is told: the adults of the payers' homes with an address, one of those who
-- share one; each once, whatever invoices they get.
create function guichet.campaign_readers(campaign bigint)
returns table (person bigint, email text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select distinct on (r.person) r.person, r.email
	from (select distinct v.payer from guichet.invoice v
	    where v.campaign = campaign_readers.campaign
	    and v.state <> 'draft') w
	cross join lateral guichet.home_mails(w.payer) r
	order by r.person;
end
$$;

-- The published invoices of whom nobody is told: they are printed and posted.
create function guichet.campaign_by_post(campaign bigint)
returns table (invoice bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select v.id from guichet.invoice v
	where v.campaign = campaign_by_post.campaign
	and v.published_at is not null and not exists (
	    select from guichet.home_mails(v.payer))
	order by v.kind, v.serial;
end
$$;

-- One batch: the invoices are shown, all at once; then at most many messages.
-- A person has one of a campaign (message_invoice_issued), so that a job that
-- begins again leaves nobody out and tells nobody twice.  True when all are told.
-- RULE: invoice-told-once
create function guichet.campaign_publish_batch(campaign bigint,
	many integer default 500)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
	told	integer;
begin
	select x.* into c from guichet.campaign x
	where x.id = campaign_publish_batch.campaign for update;
	if coalesce(c.state not in ('final', 'closed'), true) then
		perform guichet.refuse('MU730', null, 'not final');
	elsif c.published_at is null then
		update guichet.campaign x set published_at = guichet.now()
		where x.id = c.id;
		update guichet.invoice v set published_at = guichet.now()
		where v.campaign = c.id and v.state <> 'draft';
		return false;
	end if;
	select count(guichet.mail('invoice-issued', r.email, r.person, c.id))
	into told
	from (select x.person, x.email from guichet.campaign_readers(c.id) x
	    where not exists (select from guichet.message m
		where m.kind = 'invoice-issued' and m.object = c.id
		and m.person = x.person)
	    limit many) r;
	return told < many;
end
$$;

-- Nothing of a campaign waits any more: it closes.
--
-- MU730 not final   MU734 not published, or something of it waits
create function guichet.campaign_close(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
begin
	select x.* into c from guichet.campaign x
	where x.id = campaign_close.campaign for update;
	if c.state is distinct from 'final' then
		perform guichet.refuse('MU730', null, 'not final');
	elsif c.published_at is null
	    or exists (select from guichet.job j
		where j.kind = 'campaign-publish' and j.key = c.id::text
		and j.state in ('due', 'running'))
	    or exists (select from guichet.invoice v
		join guichet.adjustment_due a on a.invoice = v.id
		where v.campaign = c.id and a.due <> 0)
	    or exists (select from guichet.invoice v
		join guichet.billed_line b on b.invoice = v.id
		join guichet.attendance_line l on l.attendance = b.attendance
		join guichet.contest t on t.line = l.id and t.state = 'opened'
		where v.campaign = c.id) then
		perform guichet.refuse('MU734', null, 'something waits');
	end if;
	perform guichet.campaign_move(c.id, 'closed');
	update guichet.campaign x set closed_at = guichet.now()
	where x.id = c.id;
	perform guichet.note('campaign-close', 'campaign:' || c.id);
end
$$;

reset role;
