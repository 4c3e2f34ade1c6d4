-- One campaign.  One row.
--   amount     of all its invoices but those that wait for more (carried)
--   middle, highest   the invoice in the middle, and the highest
--   last_amount, last_invoices   of the last campaign of that kind that is final
--   blocking, waived, told   what stops it, what was set aside, what is worth
--              knowing
--   mine       I have prepared it: another approves it
--   stale      its days have changed since the draft
--   done of steps   how far the job is that is running; failed: it gave up
--
-- MU403, MU404 see guichet.campaign_known
set role api;

create function api.campaign_card(which bigint)
returns table (id shape.key, regie text, regie_id shape.key,
	kind shape.campaign_kind, first date, last date,
	state shape.campaign_state, version shape.key, digest text,
	corrects shape.key, invoices shape.count, carried shape.count,
	lines shape.count, amount shape.cents, middle shape.cents,
	highest shape.cents, last_amount shape.cents,
	last_invoices shape.count, blocking shape.count,
	waived shape.count, told shape.count, made_by shape.person,
	made_at timestamptz, drafted_by shape.person, drafted_at timestamptz,
	approved_by shape.person, approved_at timestamptz, mine shape.flag,
	stale shape.flag, issue_day date, due_day date, final_at timestamptz,
	published_at timestamptz, closed_at timestamptz, running shape.flag,
	failed shape.flag, done shape.count, steps shape.count,
	first_number text, last_number text, mails shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	c	guichet.campaign := guichet.campaign_known(which);
	me	bigint := guichet.my_person();
	i	record;
	b	record;
	f	record;
	j	record;
begin
	select count(*) filter (where not v.carried) as n,
	    count(*) filter (where v.carried) as carried,
	    sum(v.lines) filter (where not v.carried) as lines,
	    coalesce(sum(v.total) filter (where not v.carried), 0) as amount,
	    percentile_disc(0.5) within group (order by v.total)
		filter (where not v.carried) as middle,
	    max(v.total) filter (where not v.carried) as highest,
	    min(v.number) as first, max(v.number) as last into i
	from guichet.invoice v where v.campaign = which;
	select sum(v.total) as amount, count(*) as n into b
	from guichet.invoice v
	where v.campaign = guichet.campaign_before(which)
	and v.number is not null;
	select count(*) filter (where guichet.fault_blocks(x.fault)
		and x.waived_at is null) as blocking,
	    count(*) filter (where x.waived_at is not null) as waived,
	    count(*) filter (where not guichet.fault_blocks(x.fault)) as told
	into f from guichet.campaign_fault x where x.campaign = which;
	select x.* into j from guichet.campaign_job(which) x;
	return query
	select c.id::shape.key, r.label, c.regie::shape.key, c.kind,
	    lower(c.during), upper(c.during) - 1, c.state,
	    c.version::shape.key, encode(c.digest, 'hex'),
	    c.corrects::shape.key, i.n::shape.count, i.carried::shape.count,
	    coalesce(i.lines, 0)::shape.count, i.amount::shape.cents,
	    i.middle::shape.cents, i.highest::shape.cents,
	    b.amount::shape.cents, nullif(b.n, 0)::shape.count,
	    f.blocking::shape.count, f.waived::shape.count,
	    f.told::shape.count, guichet.person_named(c.made_by), c.made_at,
	    guichet.person_named(c.drafted_by), c.drafted_at,
	    guichet.person_named(c.approved_by), c.approved_at,
	    coalesce(me in (c.made_by, c.drafted_by)
		or exists (select from guichet.campaign_fault x
		    where x.campaign = c.id and x.waived_by = me), false)
		::shape.flag,
	    (c.state in ('draft', 'errors') and c.digest is not null
		and guichet.campaign_stale(c.id))::shape.flag,
	    c.issue_day, c.due_day, c.final_at, c.published_at, c.closed_at,
	    coalesce(j.state in ('due', 'running'), false)::shape.flag,
	    coalesce(j.state = 'failed', false)::shape.flag,
	    j.progress::shape.count, j.total::shape.count, i.first, i.last,
	    (select count(*) from guichet.message m
		join guichet.invoice v on v.id = m.object
		where m.kind = 'invoice-issued' and v.campaign = c.id)
		::shape.count
	from guichet.regie r where r.id = c.regie;
end
$$;

reset role;
