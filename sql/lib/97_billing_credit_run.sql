-- Corrective campaigns: credit notes for what was too much, complements for what
-- was missing, line by line; and what a family does with a credit.
set role api;

-- A campaign that carries out what waits to be corrected of that one's invoices;
-- the one that is open already is drafted again.  Approved by a second agent like
-- any other.  Answers it.
--
-- MU404 no such campaign   MU730 it has issued nothing yet
-- MU732 nothing of it waits to be corrected, or a corrective one of another month
-- is open
-- RULE: billing-closed-month
create function guichet.corrective_make(campaign bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
	made	bigint;
begin
	select x.* into c from guichet.campaign x
	where x.id = corrective_make.campaign for update;
	if c.id is null then
		perform guichet.refuse('MU404', 'campaign', 'no such campaign');
	elsif c.state not in ('final', 'closed') then
		perform guichet.refuse('MU730', null, 'not issued');
	elsif not exists (select from guichet.adjustment_due a
	    join guichet.invoice v on v.id = a.invoice
	    where v.campaign = c.id and a.due <> 0) then
		perform guichet.refuse('MU732', null, 'nothing to correct');
	end if;
	insert into guichet.campaign (regie, kind, during, corrects, made_by,
	    made_at)
	values (c.regie, 'corrective', c.during, c.id, guichet.my_person(),
	    guichet.now())
	on conflict (regie, kind) where state in ('open', 'draft', 'errors',
	    'approved') do nothing
	returning id into made;
	if made is null then
		select x.id into made from guichet.campaign x
		where x.regie = c.regie and x.kind = 'corrective'
		and x.corrects = c.id
		and x.state in ('open', 'draft', 'errors');
		if made is null then
			perform guichet.refuse('MU732', null,
			    'another corrective campaign is open');
		end if;
	end if;
	perform guichet.campaign_draft(made);
	perform guichet.note('corrective-make', 'campaign:' || made);
	return made;
end
$$;

-- The drafts of a corrective campaign, made anew: for each invoice one credit note
-- of the lines that came to too much and one complement of those that lack
-- something, each line by the difference.  What a payer lacks under the régie's
-- small debt waits, at most its carry_months; a credit never does.
create function guichet.corrective_draft(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.campaign;
begin
	select x.* into c from guichet.campaign x
	where x.id = corrective_draft.campaign for update;
	perform guichet.drafts_drop(c.id);
	with due as materialized (
		select a.invoice, a.payer, a.adjustment, a.due, case
		    when a.due < 0 then 'credit-note' else 'invoice' end as kind
		from guichet.adjustment_due a
		join guichet.invoice v on v.id = a.invoice
		where v.campaign = c.corrects and a.due <> 0
	)
	insert into guichet.invoice (campaign, regie, payer, kind, corrects,
	    carried, total, lines)
	select c.id, c.regie, d.payer, d.kind, d.invoice,
	    d.kind = 'invoice' and sum(sum(d.due)) over (partition by d.payer,
		d.kind) < r.small_debt and min(a.made_at) > guichet.now()
		- make_interval(months => r.carry_months),
	    sum(d.due), count(*)
	from due d
	join guichet.adjustment a on a.id = d.adjustment
	join guichet.regie r on r.id = c.regie
	group by d.payer, d.kind, d.invoice, r.id
	order by d.payer, d.kind, d.invoice;
	perform guichet.corrective_lines(c.id);
end
$$;

-- The lines of its drafts.  What a day should have come to is told by its line in
-- force; without one (nobody came) by the first.
create function guichet.corrective_lines(campaign bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.invoice_line (invoice, n, payer, line, part, child,
	    activity, day, mark, custody, tariff, quotient, value, basis,
	    share, base, surcharge, absence, late, reason, price, corrects,
	    adjustment)
	select v.id, row_number() over (partition by v.id
		order by i.day, i.child, i.activity, i.id),
	    v.payer, coalesce(w.line, i.line), i.part, i.child, i.activity,
	    i.day, coalesce(w.mark, i.mark), coalesce(w.custody, i.custody),
	    coalesce(w.tariff, i.tariff), case when w.line is null
		then i.quotient else w.quotient end,
	    case when w.line is null then i.value else w.value end,
	    case when w.line is null then i.basis else w.basis end,
	    i.share, case when w.line is null then i.base else w.base end,
	    case when w.line is null then i.surcharge else w.surcharge end,
	    case when w.line is null then i.absence else w.absence end,
	    case when w.line is null then i.late else w.late end,
	    w.reason, a.due, i.id, a.adjustment
	from guichet.invoice v
	join guichet.adjustment_due a on a.invoice = v.corrects
	    and a.due <> 0 and (a.due < 0) = (v.kind = 'credit-note')
	join guichet.invoice_line i on i.id = a.line
	left join lateral (select l.id as line, l.mark, l.custody, l.tariff,
		coalesce(s.quotient, l.quotient) as quotient, q.value,
		coalesce(s.basis, l.basis) as basis,
		coalesce(s.base, l.base) as base, l.surcharge, l.absence,
		l.late, l.reason
	    from guichet.attendance_line l
	    left join guichet.attendance_share s on s.line = l.id
		and s.payer = i.payer
	    left join guichet.quotient q
		on q.id = coalesce(s.quotient, l.quotient)
	    where l.attendance = a.attendance and l.superseded_at is null) w
	    on true
	where v.campaign = corrective_lines.campaign and v.state = 'draft';
end
$$;

-- What is left of an issued credit note.
create function guichet.credit_left(credit_note bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select v.settled - v.total from guichet.invoice v
	    where v.id = credit_note and v.kind = 'credit-note'
	    and v.state in ('issued', 'part-paid'));
end
$$;

-- What a family wants done with what is left of a credit: carried over to what
-- comes next, which is done unless they say otherwise, or given back.  Asked to be
-- given back, it stays so.
--
-- MU404 no such credit note   MU409 nothing is left of it, or it is given back
create function guichet.credit_choose(invoice bigint, choice text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	v	guichet.invoice;
begin
	select x.* into v from guichet.invoice x
	where x.id = credit_choose.invoice and x.kind = 'credit-note'
	and x.published_at is not null for no key update;
	if v.id is null then
		perform guichet.refuse('MU404', 'id', 'no credit note');
	elsif v.choice = 'refund' or coalesce(guichet.credit_left(v.id), 0) = 0
	then
		perform guichet.refuse('MU409', null, 'nothing left of it');
	end if;
	update guichet.invoice x set choice = credit_choose.choice,
	    chosen_by = guichet.my_person(), chosen_at = guichet.now()
	where x.id = v.id;
	if credit_choose.choice = 'refund' then
		perform guichet.refund_request(v.id);
	end if;
	perform guichet.note('credit-choose', 'invoice:' || v.id);
end
$$;

reset role;
