-- From an approved campaign to issued invoices: the days are locked, then a job
-- numbers, freezes and posts a batch a transaction; a process that is killed
-- loses a batch, and its numbers with it.
set role api;

-- The first of the next many serials of a régie, kind and year.  The series is
-- held until the transaction ends, and its count is a row of that transaction: a
-- rollback leaves no gap.
-- RULE: invoice-no-gap
create function guichet.invoice_serial(regie bigint, kind text, year integer,
	many integer default 1)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	last integer;
begin
	insert into guichet.invoice_series as s (regie, kind, year, last)
	values (invoice_serial.regie, invoice_serial.kind, invoice_serial.year,
	    many)
	on conflict on constraint invoice_series_pkey
	do update set last = s.last + excluded.last
	returning s.last into last;
	return last - many + 1;
end
$$;

-- P2026-000123 an invoice, P2026-A000123 a credit note ("avoir").
create function guichet.invoice_number(prefix text, kind text, year integer,
	serial integer)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select prefix || year || '-' || case kind when 'credit-note'
	    then 'A' else '' end || lpad(serial::text, 6, '0');
end;

-- --- what was issued stays ----------------------------------------------------

-- A draft changes until it is issued; then only state, settled, published_at and
-- the family's choice do, and no line comes, goes or changes.
-- RULE: invoice-frozen
create function guichet.invoice_frozen()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if tg_op <> 'UPDATE' then
		perform guichet.refuse('MU731', null, format(
		    'invoice %s is issued', old.number));
	elsif (to_jsonb(new) - '{state,settled,
	    published_at,choice,chosen_by,chosen_at}'::text[]) is distinct from
	    (to_jsonb(old) - '{state,settled,published_at,choice,chosen_by,
	    chosen_at}'::text[]) or new.published_at is distinct from
	    old.published_at and old.published_at is not null then
		perform guichet.refuse('MU731', null, format(
		    'invoice %s is issued', old.number));
	elsif new.state <> old.state and not exists (
	    select from guichet.transition t where t.object = 'invoice'
	    and t.from_state = old.state and t.to_state = new.state) then
		perform guichet.refuse('MU731', null, format(
		    'invoice %s: no step from %s to %s', old.number, old.state,
		    new.state));
	end if;
	return new;
end
$$;

-- Looked at once a statement: a month has a hundred thousand lines.
-- RULE: invoice-frozen
create function guichet.invoice_line_frozen()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from touched t
	    join guichet.invoice v on v.id = t.invoice
	    where v.state <> 'draft') then
		perform guichet.refuse('MU731', null, 'an issued line');
	end if;
	return null;
end
$$;

-- --- finalising -----------------------------------------------------------------

-- Locks the closed days of an approved campaign and asks for the job that issues
-- it.  From then on corrections of its days are adjustments; a line that waits
-- (contested, set aside, carried) can still be made again, and comes with a
-- later month.  Asked again: the job that was given up begins where it stopped.
--
-- MU730 not approved   MU733 a day has changed since it was drafted
-- RULE: billing-closed-month
create function guichet.campaign_finalise(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
begin
	select x.* into c from guichet.campaign x
	where x.id = campaign_finalise.campaign for update;
	if c.state is distinct from 'approved' then
		perform guichet.refuse('MU730', null, 'not approved');
	end if;
	if c.job is null then
		perform guichet.campaign_lock(c);
	end if;
	update guichet.campaign x set job = guichet.job_add('campaign-final',
	    jsonb_build_object('campaign', c.id), c.id::text)
	where x.id = c.id;
	perform guichet.note('campaign-finalise', 'campaign:' || c.id);
end
$$;

-- Who corrects one of its days has ended, or sees that it is invoiced; then it is
-- seen whether the draft is still what was approved.
create function guichet.campaign_lock(c guichet.campaign)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	acts	text[] := guichet.regie_activities(c.regie);
begin
	perform from guichet.day_slot d
	where c.kind = 'monthly' and d.state = 'closed'
	and d.day < upper(c.during) and d.activity = any (acts)
	order by d.activity, d.school, d.day for no key update;
	if (c.digest <> guichet.campaign_digest(c.id) or case c.kind
	    when 'monthly'
	    then exists (select from guichet.campaign_moved(c.id))
	    else exists (select from guichet.invoice v
		join guichet.invoice_line i on i.invoice = v.id
		join guichet.adjustment a on a.id = i.adjustment
		    and a.superseded_at is not null
		where v.campaign = c.id) end) then
		perform guichet.refuse('MU733', null, 'not as approved');
	end if;
	update guichet.day_slot d set state = 'invoiced'
	where c.kind = 'monthly' and d.state = 'closed'
	and d.day < upper(c.during) and d.activity = any (acts);
end
$$;

-- One batch, all of it or nothing: at most many drafts, in the order of the
-- payers, get their number, name and address, and are posted.  True when the
-- campaign is final.  All bear the instant when it was asked for, so that the
-- same invoices come out however often the job begins again.
create function guichet.campaign_final_batch(campaign bigint,
	many integer default 500)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
	ids	bigint[];
begin
	select x.* into c from guichet.campaign x
	where x.id = campaign_final_batch.campaign for update;
	if c.state in ('final', 'closed') then
		return true;
	elsif c.state is distinct from 'approved' or c.job is null then
		perform guichet.refuse('MU730', null, 'not to be issued');
	end if;
	ids := array(select v.id from guichet.invoice v
	    where v.campaign = c.id and v.state = 'draft' and not v.carried
	    order by v.payer, v.kind, v.corrects nulls first, v.id
	    limit many);
	if ids <> '{}' then
		perform guichet.invoices_issue(c, ids);
		return false;
	end if;
	-- What is carried waits for a later month.
	perform guichet.drafts_drop(c.id);
	perform guichet.campaign_move(c.id, 'final');
	update guichet.campaign x set final_at = guichet.now()
	where x.id = c.id;
	return true;
end
$$;

-- Those drafts, in that order, become what is sent: posted, numbered, with the
-- name and the address of their payer.  What a credit note does not give back to
-- the invoice that it corrects goes to the payer's next ones.
--
-- MU733 see guichet.invoice_entries
create function guichet.invoices_issue(c guichet.campaign, ids bigint[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	asked	timestamptz := coalesce((select v.issued_at
	    from guichet.invoice v where v.campaign = c.id
	    and v.issued_at is not null limit 1), (select j.created_at
	    from guichet.job j where j.id = c.job));
begin
	with posted as materialized (
		select p.journal, p.object::bigint as id
		from guichet.ledger_post(c.regie, asked,
		    guichet.invoice_entries(c.regie, ids)) p
	), given as materialized (
		select k.kind, guichet.invoice_serial(c.regie, k.kind,
		    extract(year from c.issue_day)::integer, k.n) as first
		from (select d.kind::text as kind, count(*)::integer as n
		    from guichet.invoice d where d.id = any (ids)
		    group by 1 order by 1) k
	), numbered as (
		select d.id, d.kind, r.prefix, extract(year
		    from c.issue_day)::integer as year, g.first - 1
		    + row_number() over (partition by d.kind order by w.o)
		    as serial
		from unnest(ids) with ordinality w (id, o)
		join guichet.invoice d on d.id = w.id
		join given g on g.kind = d.kind
		join guichet.regie r on r.id = d.regie
	)
	update guichet.invoice v set state = 'issued', year = n.year,
	    serial = n.serial, number = guichet.invoice_number(n.prefix,
		n.kind, n.year, n.serial::integer),
	    payer_name = h.label, payer_address = (select a.address
		from guichet.household_address a where a.household = h.id
		and a.superseded_at is null and a.during @> c.issue_day),
	    issue_day = c.issue_day, due_day = case v.kind when 'invoice'
		then c.due_day end, issued_at = asked, journal = p.journal
	from numbered n
	left join posted p on p.id = n.id, guichet.household h
	where v.id = n.id and h.id = v.payer;
	-- Nothing is owed of a month that was free.
	update guichet.invoice v set state = 'paid'
	where v.id = any (ids) and v.total = 0;
	perform guichet.credit_settle(v.id, v.corrects)
	from unnest(ids) with ordinality w (id, o)
	join guichet.invoice v on v.id = w.id and v.kind = 'credit-note'
	order by w.o;
	perform guichet.credit_carry(c.regie, array(select distinct v.payer
	    from guichet.invoice v where v.id = any (ids)
	    and v.kind = 'invoice' order by v.payer));
end
$$;

-- What the issue of those posts: a payer owes the total, each service has charged
-- its part; of a credit note the other way about.
--
-- MU733 a draft whose lines are not its total
-- RULE: invoice-sum
create function guichet.invoice_entries(regie bigint, ids bigint[])
returns guichet.ledger_entry[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	entries	guichet.ledger_entry[];
	wrong	boolean;
begin
	with family as materialized (
		select f.payer, f.account from guichet.ledger_families(
		    invoice_entries.regie, array(select v.payer
			from guichet.invoice v where v.id = any (ids))) f
	), part as materialized (
		select i.invoice, a.grouped, sum(i.price)::bigint as price,
		    count(*) as lines
		from guichet.invoice_line i
		join guichet.activity a on a.code = i.activity
		where i.invoice = any (ids) group by i.invoice, a.grouped
	), service as materialized (
		select g.grouped, guichet.ledger_account(invoice_entries.regie,
		    'service', null, g.grouped) as account
		from (select distinct p.grouped from part p order by 1) g
	)
	select array_agg(row(e.source, e.id, 'issued', e.account, e.amount)
	    ::guichet.ledger_entry order by e.o, e.grouped nulls first),
	    exists (select from guichet.invoice v
		left join (select p.invoice, sum(p.price) as price,
			sum(p.lines) as lines from part p group by p.invoice) s
		    on s.invoice = v.id
		where v.id = any (ids) and (v.total, v.lines)
		    is distinct from (s.price, s.lines))
	into entries, wrong
	from (select w.o, v.id, case v.kind when 'invoice' then 'invoice'
		else 'credit-note' end as source, null as grouped, f.account,
		v.total as amount
	    from unnest(ids) with ordinality w (id, o)
	    join guichet.invoice v on v.id = w.id and v.total <> 0
	    join family f on f.payer = v.payer
	    union all
	    select w.o, v.id, case v.kind when 'invoice' then 'invoice'
		else 'credit-note' end, p.grouped, s.account, -p.price
	    from unnest(ids) with ordinality w (id, o)
	    join guichet.invoice v on v.id = w.id and v.total <> 0
	    join part p on p.invoice = v.id and p.price <> 0
	    join service s on s.grouped = p.grouped) e;
	if wrong then
		perform guichet.refuse('MU733', null, 'a sum is wrong');
	end if;
	return entries;
end
$$;

reset role;

create trigger invoice_frozen
	before update on guichet.invoice
	for each row when (old.state <> 'draft'
	    or new.state not in ('draft', 'issued'))
	execute function guichet.invoice_frozen();
create trigger invoice_kept
	before delete on guichet.invoice
	for each row when (old.state <> 'draft')
	execute function guichet.invoice_frozen();
create trigger invoice_line_frozen_new
	after insert on guichet.invoice_line
	referencing new table as touched
	for each statement execute function guichet.invoice_line_frozen();
create trigger invoice_line_frozen_was
	after update on guichet.invoice_line
	referencing old table as touched
	for each statement execute function guichet.invoice_line_frozen();
create trigger invoice_line_frozen_moved
	after update on guichet.invoice_line
	referencing new table as touched
	for each statement execute function guichet.invoice_line_frozen();
create trigger invoice_line_frozen_gone
	after delete on guichet.invoice_line
	referencing old table as touched
	for each statement execute function guichet.invoice_line_frozen();
create trigger invoice_never_emptied
	before truncate on guichet.invoice
	for each statement execute function guichet.append_only();
create trigger invoice_line_never_emptied
	before truncate on guichet.invoice_line
	for each statement execute function guichet.append_only();
