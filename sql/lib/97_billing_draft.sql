-- The draft of a campaign: what is to be billed, what is wrong with it, and the
-- invoices that it comes to.  A run drafts again only who has something that
-- changed, some payers a batch, and ends where a run of all would have ended.
set role api;

-- The régie that bills a group of activities: its own, else the first.
create function guichet.regie_of(grouped text)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce((select g.regie from guichet.regie_group g
	    where g.grouped = regie_of.grouped),
	    (select min(r.id) from guichet.regie r));
end;

-- The activities that a régie bills.
create function guichet.regie_activities(regie bigint)
returns text[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return array(select a.code from guichet.activity a
	    where guichet.regie_of(a.grouped) = regie order by a.code);
end
$$;

-- What may be billed: each home's part of a child's closed day, a day that is free
-- for 0; with all that its price was made from.  Not what nobody is known to pay,
-- has no tariff, or is contested.
-- RULE: contest-waits
-- RULE: billing-line-complete
create view guichet.billable as
select coalesce(g.regie, (select min(r.id) from guichet.regie r)) as regie,
    l.id as line, coalesce(s.n, 0) as part, l.attendance,
    coalesce(s.payer, l.payer) as payer, l.child, l.activity, a.slot, w.school,
    l.day, l.mark, l.custody, l.tariff,
    case when s.line is null then l.quotient else s.quotient end as quotient,
    (select q.value from guichet.quotient q where q.id = case
	when s.line is null then l.quotient else s.quotient end) as value,
    -- Before prices kept what they were made from, it is looked up.
    coalesce(case when s.line is null then l.basis else s.basis end,
	guichet.price_facts(l.tariff, l.child, coalesce(s.payer, l.payer),
	    l.activity, (select c.age_group from guichet.child_class(l.child,
	    l.day) c), l.day)) as basis,
    s.share, case when s.line is null then l.base else s.base end as base,
    l.surcharge, l.absence, l.late, l.reason,
    coalesce(case when s.line is null then l.price else s.price end, 0)
	as price
from guichet.attendance_line l
join guichet.slot_closing w on w.id = l.closing and w.reopened_at is null
join guichet.activity a on a.code = l.activity
left join guichet.regie_group g on g.grouped = a.grouped
left join guichet.attendance_share s on s.line = l.id and l.custody = 'shares'
where l.superseded_at is null and l.tariff is not null
and l.custody is not null and coalesce(s.payer, l.payer) is not null
and (coalesce(s.price, l.price) is not null or l.reason = 'excused')
and not exists (select from guichet.contest c where c.line = l.id
    and c.state = 'opened');

-- The issued lines of days whose line was made again since: what is different
-- comes as an adjustment.
create view guichet.billed_before as
select o.attendance, x.payer
from guichet.attendance_line o
join guichet.invoice_line x on x.line = o.id and x.corrects is null
join guichet.invoice i on i.id = x.invoice and i.state <> 'draft'
where o.superseded_at is not null;

-- Whether a sum is too small to be asked for alone and may still wait: in at most
-- so many campaigns from the month of its oldest day.
-- RULE: small-debts-grouped
create function guichet.sum_waits(r guichet.regie, during daterange,
	total bigint, since date)
returns boolean
stable language sql
begin atomic
	select total < r.small_debt and date_trunc('month', since::timestamp)
	    > date_trunc('month', (upper(during) - 1)::timestamp)
	    - make_interval(months => r.carry_months);
end;

-- The day before which nothing waits to be billed: every locked day of the last
-- final campaign was billed, or a fault of it says that it waits; the others are
-- of slots that are closed and not yet invoiced, or were made again since.
create function guichet.campaign_since(campaign bigint)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	before	bigint := guichet.campaign_before(campaign);
begin
	return case when before is null then '-infinity' else coalesce(least(
	    (select min(f.day) from guichet.campaign_fault f
		where f.campaign = before and f.fault <> 'unlocked-day'),
	    (select min(d.day) from guichet.campaign c
		join guichet.activity a on guichet.regie_of(a.grouped) = c.regie
		join guichet.day_slot d on d.activity = a.code
		    and d.state = 'closed'
		where c.id = campaign_since.campaign),
	    (select min(l.day) from guichet.attendance_line l
		where l.superseded_at is null and l.made_at > (
		    select b.drafted_at from guichet.campaign b
		    where b.id = before))), '-infinity') end;
end
$$;

-- Who has something that changed since the draft: a day more, a day less, or a
-- sum that may no longer wait.
-- RULE: billing-same-draft
create function guichet.campaign_moved(campaign bigint)
returns setof bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- Whole months are held against each other, also before there are statistics.
set enable_nestloop = off
as $$
declare
	c	guichet.campaign;
	r	guichet.regie;
	oldest	date := guichet.campaign_since(campaign);
begin
	select x.* into c from guichet.campaign x where x.id = campaign;
	select x.* into r from guichet.regie x where x.id = c.regie;
	if c.kind <> 'monthly' then
		return;
	end if;
	return query
	select b.payer from guichet.billable b
	where b.regie = c.regie and b.day < upper(c.during)
	and b.day >= oldest
	and not exists (select from guichet.invoice_line x
	    where x.line = b.line and x.part = b.part and x.corrects is null
	    and x.day >= oldest)
	and not exists (select from guichet.billed_before o
	    where o.attendance = b.attendance and o.payer = b.payer)
	and not exists (select from guichet.campaign_fault f
	    where f.campaign = c.id and f.line = b.line
	    and f.fault in ('other-price', 'duplicate'))
	union
	select i.payer from guichet.invoice i
	join guichet.invoice_line x on x.invoice = i.id
	where i.campaign = c.id and not exists (select from guichet.billable b
	    where b.line = x.line and b.part = x.part and b.payer = x.payer
	    and b.child = x.child and b.price = x.price
	    and b.day >= oldest and b.regie = c.regie)
	union
	select i.payer from guichet.campaign_fault f
	join guichet.invoice_line x on x.line = f.line
	join guichet.invoice i on i.id = x.invoice and i.campaign = c.id
	where f.campaign = c.id and f.fault in ('other-price', 'duplicate')
	union
	select i.payer from guichet.invoice i
	where i.campaign = c.id and i.carried <> guichet.sum_waits(r, c.during,
	    i.total, i.since);
end
$$;

-- Of these lines, each named once, those that do not come to the same cents when
-- they are made again from their own facts (amount: what they come to), and those
-- that are a second one for a slot of a child's day.  A price is made once for all
-- lines of the same tariff, quotient and facts.
-- RULE: billing-same-price
-- RULE: billing-once
create function guichet.line_faults(lines bigint[])
returns table (line bigint, fault text, amount bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- By sorting facts it would take twice as long.
set enable_mergejoin = off
as $$
#variable_conflict use_column
begin
	return query
	with b as materialized (
		select x.line, x.part, x.mark, x.absence, x.activity, x.school,
		    x.day, x.surcharge, x.tariff, x.value, x.basis, x.share,
		    x.base, x.price
		from unnest(lines) u (line)
		join guichet.billable x on x.line = u.line
	), made as materialized (
		select k.*, guichet.price_of(k.tariff, k.value, k.basis) as price
		from (select distinct b.tariff, b.value, b.basis from b) k
	), part as not materialized (
		select b.*, m.price as made
		from b join made m on m.tariff = b.tariff and m.basis = b.basis
		    and coalesce(m.value, -1) = coalesce(b.value, -1)
	), whole as (
		select p.line, p.mark::text, p.absence, p.activity, p.school,
		    p.day, p.surcharge, p.tariff, (p.basis).units,
		    p.made as base, p.base as old_base, p.price as old,
		    null::bigint[] as weights, null::bigint[] as olds
		from part p where p.share is null
		union all
		select p.line, min(p.mark::text), min(p.absence),
		    min(p.activity), min(p.school), min(p.day),
		    min(p.surcharge), min(p.tariff), null,
		    round(sum(p.share * p.made) / 1000)::bigint,
		    sum(p.base)::bigint, sum(p.price)::bigint,
		    array_agg(case when p.free then p.share
			else p.share * p.made end order by p.part),
		    array_agg(p.price::bigint order by p.part)
		from (select q.*, sum(q.made) over (partition by q.line) = 0
			as free from part q where q.share is not null) p
		group by p.line
	), again as (
		select w.*, guichet.absence_price(w.base, e.effect)
		    + case when e.effect = 'full' and s.id is not null
		    then guichet.surcharged_capped(w.base, s.amount,
			s.percent, v.cost, w.units) - w.base
		    else 0 end as price
		from whole w
		join guichet.tariff_version v on v.id = w.tariff
		left join guichet.surcharge s on s.id = w.surcharge
		cross join lateral (select case when w.mark = 'absent'
		    and w.absence is not null then guichet.absence_effect(
		    w.absence, w.activity, w.school, w.day)
		    else 'full' end as effect offset 0) e
	)
	select a.line, 'other-price', a.price from again a
	where a.price is distinct from a.old or a.base <> a.old_base
	or case when a.weights is not null then a.olds <> guichet.divided(
	    a.price, case when a.base > 0
		then guichet.divided(a.base, a.weights) else a.weights end)
	    else false end;
	return query
	select distinct b.line, 'duplicate', null::bigint
	from unnest(lines) u (line)
	join guichet.billable b on b.line = u.line and b.price > 0
	join guichet.attendance_line o on o.child = b.child and o.day = b.day
	    and o.id <> b.line and o.price > 0
	join guichet.activity a on a.code = o.activity and a.slot = b.slot
	where o.superseded_at is null and o.id < b.line
	or exists (select from guichet.invoice_line x
	    join guichet.invoice i on i.id = x.invoice and i.state <> 'draft'
	    where x.line = o.id and x.corrects is null
	    and o.attendance <> b.attendance);
end
$$;

-- Takes away the drafts of a campaign, all or those of these payers.
create function guichet.drafts_drop(campaign bigint,
	payers bigint[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
	delete from guichet.invoice_line x using guichet.invoice i
	where i.campaign = drafts_drop.campaign and i.state = 'draft'
	and (payers is null or i.payer = any (payers)) and x.invoice = i.id;
	delete from guichet.invoice i
	where i.campaign = drafts_drop.campaign and i.state = 'draft'
	and (payers is null or i.payer = any (payers));
end
$$;

-- Drafts these payers again: their invoices, and the faults of their lines.
-- RULE: billing-same-draft
-- RULE: billing-once
create function guichet.campaign_redraft(campaign bigint, payers bigint[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
	r	guichet.regie;
	due	bigint[];
	oldest	date := guichet.campaign_since(campaign);
begin
	select x.* into c from guichet.campaign x where x.id = campaign;
	select x.* into r from guichet.regie x where x.id = c.regie;
	-- What the run changes is kept, but for a first one.
	insert into guichet.campaign_change (campaign, payer, was)
	select c.id, p, i.total from unnest(payers) p
	left join guichet.invoice i on i.campaign = c.id and i.payer = p
	where c.drafted_at is not null
	on conflict do nothing;
	perform guichet.drafts_drop(c.id, payers);
	due := array(select distinct b.line from guichet.billable b
	    where b.regie = c.regie and b.day < upper(c.during)
	    and b.day >= oldest
	    and b.payer = any (payers)
	    and not exists (select from guichet.invoice_line x
		where x.line = b.line and x.part = b.part
		and x.corrects is null and x.day >= oldest));
	insert into guichet.campaign_fault (campaign, fault, key, line, payer,
	    child, activity, school, day, amount)
	select c.id, f.fault, f.line, f.line, l.payer, l.child, l.activity,
	    w.school, l.day, coalesce(f.amount, l.price)
	from guichet.line_faults(due) f
	join guichet.attendance_line l on l.id = f.line
	join guichet.slot_closing w on w.id = l.closing
	on conflict on constraint campaign_fault_once do update
	set amount = excluded.amount;
	with b as materialized (
		select x.*, row_number() over (partition by x.payer order by
		    x.child, x.day, x.activity, x.line, x.part) as n
		from guichet.billable x
		where x.regie = c.regie and x.day < upper(c.during)
		and x.day >= oldest
		and x.payer = any (payers)
		and not exists (select from guichet.invoice_line o
		    where o.line = x.line and o.part = x.part
		    and o.corrects is null and o.day >= oldest)
		and not exists (select from guichet.billed_before o
		    where o.attendance = x.attendance
		    and o.payer = x.payer)
		and not exists (select from guichet.campaign_fault f
		    where f.campaign = c.id and f.line = x.line
		    and f.fault in ('other-price', 'duplicate'))
	), made as (
		insert into guichet.invoice (campaign, regie, payer, carried,
		    total, lines, since)
		select c.id, c.regie, t.payer, guichet.sum_waits(r, c.during,
		    t.total, t.since), t.total, t.lines, t.since
		from (select b.payer, sum(b.price)::bigint as total,
			count(*)::integer as lines, min(b.day) as since
		    from b group by b.payer) t
		order by t.payer
		returning id, payer
	)
	insert into guichet.invoice_line (invoice, n, payer, line, part, child,
	    activity, day, mark, custody, tariff, quotient, value, basis, share,
	    base, surcharge, absence, late, reason, price)
	select m.id, b.n, b.payer, b.line, b.part, b.child, b.activity, b.day,
	    b.mark, b.custody, b.tariff, b.quotient, b.value, b.basis, b.share,
	    b.base, b.surcharge, b.absence, b.late, b.reason, b.price
	from b join made m on m.payer = b.payer
	order by b.payer, b.n;
	update guichet.campaign_change h set total = i.total
	from guichet.invoice i
	where h.campaign = c.id and h.payer = any (payers)
	and i.campaign = c.id and i.payer = h.payer;
end
$$;

-- What a draft is known by: each invoice by its lines, the campaign by its
-- invoices, in their order; without the numbers and instants of a run.
-- RULE: billing-same-draft
create function guichet.campaign_digest(campaign bigint)
returns bytea
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.invoice i set digest = d.digest
	from (select v.id, sha256(convert_to(row(v.payer, v.kind, v.carried,
		v.total, v.lines, o.line, o.part)::text || string_agg(row(x.n,
		x.line, x.part, x.child, x.activity,
		x.day - date '2000-01-01', x.mark, x.custody, x.tariff,
		x.quotient, x.value, x.basis, x.share, x.base, x.surcharge,
		x.absence, x.late, x.reason, x.price, c.line, c.part)::text,
		E'\n' order by x.n), 'UTF8')) as digest
	    from guichet.invoice v
	    join guichet.invoice_line x on x.invoice = v.id
	    -- Of what it corrects, by its days.
	    left join guichet.invoice_line c on c.id = x.corrects
	    left join guichet.invoice_line o on o.invoice = v.corrects
		and o.n = 1
	    where v.campaign = campaign_digest.campaign and v.digest is null
	    group by v.id, o.line, o.part) d
	where i.id = d.id;
	return (select sha256(coalesce(string_agg(i.digest, '' order by i.payer,
		i.kind, v.id nulls first), ''))
	    from guichet.invoice i
	    left join guichet.invoice v on v.id = i.corrects
	    where i.campaign = campaign_digest.campaign);
end
$$;

-- What is wrong with the draft as it stands, or worth knowing before it is
-- approved.
-- RULE: billing-faults
create function guichet.campaign_found(campaign bigint)
returns table (fault text, key text, line bigint, payer bigint, child bigint,
	activity text, school bigint, day date, amount bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
#variable_conflict use_column
declare
	c	guichet.campaign;
	r	guichet.regie;
	acts	text[];
	oldest	date := guichet.campaign_since(campaign);
begin
	select x.* into c from guichet.campaign x where x.id = campaign;
	select x.* into r from guichet.regie x where x.id = c.regie;
	acts := guichet.regie_activities(c.regie);
	return query
	select 'unlocked-day', concat_ws(':', d.activity, d.school, d.day),
	    null::bigint, null::bigint, null::bigint, d.activity, d.school,
	    d.day, null::bigint
	from guichet.day_slot d
	where c.kind = 'monthly' and c.during @> d.day
	and d.activity = any (acts) and d.because is null
	and d.state not in ('closed', 'invoiced')
	and (d.taken > 0 or d.state = 'serving');
	return query
	select f.fault, l.id::text, l.id, l.payer, l.child, l.activity, w.school,
	    l.day, coalesce(l.price, l.base)::bigint
	from guichet.attendance_line l
	join guichet.slot_closing w on w.id = l.closing
	    and w.reopened_at is null
	left join guichet.contest o on o.line = l.id and o.state = 'opened'
	cross join lateral (select case
	    when l.reason in ('no-payer', 'no-tariff') then l.reason
	    when l.reason is null and (l.custody is null or l.payer is null
		and not exists (select from guichet.attendance_share s
		    where s.line = l.id)) then 'no-payer'
	    when o.id is not null then 'contested' end as fault) f
	where c.kind = 'monthly' and l.superseded_at is null
	and l.day < upper(c.during) and l.day >= oldest
	and l.activity = any (acts)
	and (o.id is not null or l.payer is null or l.custody is null
	    or l.reason is not null)
	and f.fault is not null and not exists (
	    select from guichet.invoice_line x
	    join guichet.invoice i on i.id = x.invoice
	    where x.line = l.id and x.corrects is null
	    and i.campaign <> c.id)
	and not exists (select from guichet.billed_before o
	    where o.attendance = l.attendance);
	return query
	select f.fault::text, f.key, f.line, f.payer, f.child, f.activity,
	    f.school, f.day, f.amount::bigint
	from guichet.campaign_fault f
	where f.campaign = c.id and f.fault in ('other-price', 'duplicate');
	return query
	select k.fault, i.payer::text, null::bigint, i.payer, null::bigint,
	    null::text, null::bigint, case when i.carried then i.since end,
	    k.amount::bigint
	from guichet.invoice i
	left join guichet.last_invoice(c.id) b on b.payer = i.payer
	cross join lateral (values
	    ('negative-total', i.total, i.total < 0),
	    ('carried', i.total, i.carried),
	    ('jump', i.total, not i.carried and b.total > 0
		and i.total - b.total >= r.jump_cents
		and (i.total - b.total) * 100 >= r.jump_percent * b.total))
	    k (fault, amount, told)
	where i.campaign = c.id and i.kind = 'invoice' and i.corrects is null
	and k.told;
	return query
	select 'no-quotient', x.payer::text, null::bigint, x.payer,
	    null::bigint, null::text, null::bigint, null::date,
	    sum(x.price)::bigint
	from guichet.invoice i
	join guichet.invoice_line x on x.invoice = i.id
	where i.campaign = c.id and c.kind = 'monthly' and x.value is null
	and x.price > 0
	group by x.payer;
end
$$;

-- Which faults stop a draft from being approved.
create function guichet.fault_blocks(fault text)
returns boolean
immutable parallel safe language sql
return fault in ('no-payer', 'no-tariff', 'other-price', 'unlocked-day',
    'negative-total', 'duplicate');

-- The error journal of this run in the place of the one before; what somebody set
-- aside and is still there stays aside.
-- RULE: billing-faults
create function guichet.campaign_tell(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	with found as materialized (
		select n.* from guichet.campaign_found(campaign) n
	), gone as (
		delete from guichet.campaign_fault f
		where f.campaign = campaign_tell.campaign
		and not exists (select from found n where n.fault = f.fault
		    and n.key = f.key)
	)
	insert into guichet.campaign_fault (campaign, fault, key, line, payer,
	    child, activity, school, day, amount)
	select campaign_tell.campaign, n.fault, n.key, n.line, n.payer, n.child,
	    n.activity, n.school, n.day, n.amount
	from found n order by n.fault, n.key
	on conflict on constraint campaign_fault_once do update
	set amount = excluded.amount, day = excluded.day;
end
$$;

-- One batch of a run; true when it has ended.  A first run and one after a single
-- change are the same: who moved is drafted, until nobody is left to.  It may be
-- stopped anywhere and goes on from what is there.
--
-- MU728 it is approved, or abandoned
-- RULE: billing-same-draft
create function guichet.campaign_draft(campaign bigint)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
	moved	bigint[];
	-- Some 20 lines each: a batch is 40 000 lines, seconds and megabytes.
	batch	constant integer := 2000;
begin
	select x.* into c from guichet.campaign x where x.id = campaign
	for update;
	if c.state not in ('open', 'draft', 'errors') then
		perform guichet.refuse('MU728', null,
		    format('campaign %s is %s', campaign, c.state));
	end if;
	if c.digest is not null then
		delete from guichet.campaign_change h where h.campaign = c.id;
		update guichet.campaign x set digest = null,
		    version = x.version + 1 where x.id = c.id;
	end if;
	if c.kind = 'corrective' then
		perform guichet.corrective_draft(c.id);
	else
		-- What was wrong with a line may have been mended.
		delete from guichet.campaign_fault f
		where f.campaign = c.id and f.fault in ('other-price',
		    'duplicate')
		and not exists (select from guichet.line_faults(array(
			select distinct g.line from guichet.campaign_fault g
			where g.campaign = c.id and g.fault in ('other-price',
			    'duplicate'))) n
		    where n.line = f.line and n.fault = f.fault);
		moved := array(select m from guichet.campaign_moved(c.id) m
		    order by m);
		if cardinality(moved) > 0 then
			perform guichet.campaign_redraft(c.id,
			    moved[1 : batch]);
		end if;
		if cardinality(moved) > batch then
			return false;
		end if;
	end if;
	perform guichet.campaign_tell(c.id);
	update guichet.campaign x
	set digest = guichet.campaign_digest(c.id), drafted_at = guichet.now()
	where x.id = c.id;
	perform guichet.campaign_judge(c.id);
	return true;
end
$$;

reset role;
