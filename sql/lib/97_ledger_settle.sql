-- Money and credits meet invoices: what came in for a home settles the oldest due
-- first; what is too much waits for the next invoice or is given back.
set role api;

-- --- invoices --------------------------------------------------------------------

-- A journal settles so many cents of an invoice, or takes them back (below zero;
-- of a credit note, what it gives is below zero).  The only way that state and
-- settled move.  MU724 when it is not open to that.
create function guichet.invoice_settle(invoice bigint, journal bigint,
	amount bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.invoice;
	becomes	text;
begin
	select x.* into i from guichet.invoice x
	where x.id = invoice_settle.invoice for no key update;
	if i.id is null then
		perform guichet.refuse('MU404', 'invoice', 'no such invoice');
	elsif i.state not in ('issued', 'part-paid', 'paid', 'credited')
	    or coalesce(amount, 0) = 0 or i.settled + amount
		not between least(i.total, 0) and greatest(i.total, 0) then
		perform guichet.refuse('MU724', null, format('invoice %s: %s of'
		    ' %s settled, not %s more', i.id, i.settled, i.total, amount));
	end if;
	insert into guichet.settlement (invoice, payer, journal, amount, at)
	values (i.id, i.payer, invoice_settle.journal, invoice_settle.amount,
	    guichet.now());
	i.settled := i.settled + amount;
	becomes := case when i.settled = 0 then 'issued'
	    when i.settled <> i.total then 'part-paid'
	    when i.kind = 'invoice' and i.total = (select sum(s.amount)
		from guichet.settlement s
		join guichet.ledger_journal j on j.id = s.journal
		where s.invoice = i.id and j.source = 'credit-note')
	    then 'credited' else 'paid' end;
	if becomes <> i.state and not exists (select from guichet.transition t
	    where t.object = 'invoice' and t.from_state = i.state
	    and t.to_state = becomes) then
		perform guichet.refuse('MU724', null, format(
		    'invoice %s: no step from %s to %s', i.id, i.state, becomes));
	end if;
	update guichet.invoice x set settled = i.settled, state = becomes
	where x.id = i.id;
end
$$;

-- What a home owes a régie on its open invoices.
create function guichet.family_open(regie bigint, payer bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select coalesce(sum(i.total - i.settled), 0)
	    from guichet.invoice i where i.regie = family_open.regie
	    and i.payer = family_open.payer and i.kind = 'invoice'
	    and i.state in ('issued', 'part-paid'));
end
$$;

-- A journal that credited a home by that much settles its open invoices: that one
-- first when it is named, then the oldest due.  Answers what is left.
-- RULE: settlement-oldest-first
create function guichet.family_settle(regie bigint, payer bigint,
	journal bigint, amount bigint, first bigint default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	record;
	rest	bigint := amount;
begin
	for i in select x.id, x.total - x.settled as owed
	    from guichet.invoice x where x.regie = family_settle.regie
	    and x.payer = family_settle.payer and x.kind = 'invoice'
	    and x.state in ('issued', 'part-paid')
	    order by x.id is distinct from first, x.due_day, x.id
	    for no key update loop
		exit when rest <= 0;
		perform guichet.invoice_settle(i.id, journal,
		    least(i.owed, rest));
		rest := rest - least(i.owed, rest);
	end loop;
	return rest;
end
$$;

-- --- money -----------------------------------------------------------------------

-- The accounts of a home's money, locked: family, overpaid, and where the money
-- is.  The family's is made first.
-- RULE: ledger-order
create function guichet.money_lock(regie bigint, payer bigint, means text,
	out family bigint, out overpaid bigint, out place bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	place := guichet.ledger_account(regie, means);
	family := guichet.ledger_account(regie, 'family', payer);
	overpaid := guichet.ledger_account(regie, 'overpaid', payer);
	perform guichet.ledger_lock(regie, array(select row(null, null, null,
	    x, 0)::guichet.ledger_entry from unnest(array[family, overpaid,
	    place]) x));
end
$$;

-- Money that came in for a home, in cash or by cheque: it settles what is open,
-- the named invoice first, and what is too much is kept for the home (OVERPAID).
-- object names the receipt: a repeat answers the first journal.
create function guichet.receipt_post(regie bigint, payer bigint, amount bigint,
	means text, object text, happened timestamptz,
	first bigint default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	a	record;
	made	bigint;
	owed	bigint;
begin
	if amount is null or amount <= 0 or means is null
	    or means not in ('cash', 'cheques') then
		perform guichet.refuse('MU724', 'amount', 'no such receipt');
	end if;
	select m.* into a from guichet.money_lock(regie, payer, means) m;
	owed := least(guichet.family_open(regie, payer), amount);
	select p.journal into made from guichet.ledger_post(regie, happened,
	    array(select row('receipt', object, 'paid', x.account,
		x.amount)::guichet.ledger_entry from (values (a.place, amount),
		(a.family, -owed), (a.overpaid, owed - amount))
		x (account, amount))) p;
	if made is null then
		return (select j.id from guichet.ledger_journal j
		    where j.source = 'receipt' and j.purpose = 'paid'
		    and j.object = receipt_post.object);
	end if;
	perform guichet.family_settle(regie, payer, made, owed, first);
	return made;
end
$$;

-- What a journal settled is open again, by the journal that took it back.
create function guichet.settlement_back(journal bigint, reversal bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	record;
begin
	for s in select x.invoice, sum(x.amount)::bigint as amount
	    from guichet.settlement x where x.journal = settlement_back.journal
	    group by x.invoice order by x.invoice loop
		perform guichet.invoice_settle(s.invoice, reversal, -s.amount);
	end loop;
end
$$;

-- Money that came back (a cheque without funds): what it had settled is owed
-- again, and so is what its surplus had settled since.  Answers the reversal.
create function guichet.receipt_return(journal bigint, reason text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	w	record;
	u	record;
	made	bigint;
begin
	select j.regie, a.payer, p.kind::text as means into w
	from guichet.ledger_journal j
	join guichet.ledger_line l on l.journal = j.id
	join guichet.ledger_account a on a.id = l.account
	    and a.payer is not null
	join guichet.ledger_line k on k.journal = j.id and k.amount > 0
	join guichet.ledger_account p on p.id = k.account
	where j.id = receipt_return.journal and j.source = 'receipt' limit 1;
	if w.payer is null then
		perform guichet.refuse('MU404', 'journal', 'no such receipt');
	end if;
	perform guichet.money_lock(w.regie, w.payer, w.means);
	made := guichet.ledger_reverse(journal, reason);
	perform guichet.settlement_back(journal, made);
	for u in select j.id from guichet.ledger_journal j
	    join guichet.ledger_line l on l.journal = j.id
	    join guichet.ledger_account a on a.id = l.account
		and a.kind = 'overpaid' and a.payer = w.payer
	    where j.source = 'overpaid' and j.regie = w.regie
	    and j.reverses is null and not exists (
		select from guichet.ledger_journal r where r.reverses = j.id)
	    order by j.id desc loop
		exit when not exists (select from guichet.ledger_account a
		    where a.regie = w.regie and a.kind = 'overpaid'
		    and a.payer = w.payer and a.balance > 0);
		perform guichet.settlement_back(u.id,
		    guichet.ledger_reverse(u.id, reason));
	end loop;
	perform guichet.credit_carry(w.regie, array[w.payer]);
	return made;
end
$$;

-- What was too much settles what is open now.
create function guichet.overpaid_use(regie bigint, payer bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	family	bigint := guichet.ledger_account(regie, 'family', payer);
	spare	guichet.ledger_account;
	owed	bigint;
	made	bigint;
begin
	select a.* into spare from guichet.ledger_account a
	where a.regie = overpaid_use.regie and a.kind = 'overpaid'
	and a.payer = overpaid_use.payer for no key update;
	owed := least(guichet.family_open(regie, payer), -spare.balance);
	if owed > 0 then
		select p.journal into made from guichet.ledger_post(regie,
		    guichet.now(), array(select row('overpaid',
			spare.id || '-' || spare.version, 'paid', x.account,
			x.amount)::guichet.ledger_entry
		    from (values (spare.id, owed), (family, -owed))
			x (account, amount))) p;
		perform guichet.family_settle(regie, payer, made, owed);
	end if;
end
$$;

-- --- credits ---------------------------------------------------------------------

-- An issued credit note is used on that invoice, if it is still open; without one,
-- on the open invoices of its home, the oldest due first.  Answers the cents of
-- it that are left.
-- RULE: settlement-oldest-first
create function guichet.credit_settle(note bigint, first bigint default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.invoice;
	i	record;
	rest	bigint;
begin
	select x.* into c from guichet.invoice x where x.id = note
	and x.kind = 'credit-note' and x.state <> 'draft' for no key update;
	if c.id is null then
		perform guichet.refuse('MU404', 'note', 'no such credit note');
	end if;
	rest := c.settled - c.total;
	for i in select x.id, x.total - x.settled as owed
	    from guichet.invoice x where x.regie = c.regie
	    and x.payer = c.payer and x.kind = 'invoice'
	    and x.state in ('issued', 'part-paid')
	    and x.id = coalesce(first, x.id)
	    order by x.due_day, x.id for no key update loop
		exit when rest <= 0;
		perform guichet.invoice_settle(i.id, c.journal,
		    least(i.owed, rest));
		perform guichet.invoice_settle(c.id, c.journal,
		    -least(i.owed, rest));
		rest := rest - least(i.owed, rest);
	end loop;
	return rest;
end
$$;

-- What these homes have in hand meets what they owe: first the credit notes that
-- they did not ask to have back, the oldest first, then what they paid too much.
create function guichet.credit_carry(regie bigint, payers bigint[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	record;
begin
	for c in select i.id from guichet.invoice i
	    where i.regie = credit_carry.regie and i.payer = any (payers)
	    and i.kind = 'credit-note' and i.state in ('issued', 'part-paid')
	    and i.choice is distinct from 'refund' and not exists (
		select from guichet.refund r where r.credit_note = i.id
		and r.state <> 'failed')
	    order by i.payer, i.issue_day, i.id loop
		perform guichet.credit_settle(c.id);
	end loop;
	perform guichet.overpaid_use(credit_carry.regie, a.payer)
	from (select x.payer from guichet.ledger_account x
	    where x.regie = credit_carry.regie and x.payer = any (payers)
	    and x.kind = 'overpaid' and x.balance < 0 order by x.id) a;
end
$$;

-- --- what is given back ------------------------------------------------------------

-- The family wants what is left of a credit note back.  MU724 when nothing is
-- left, MU409 when it has asked already.
create function guichet.refund_request(note bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.invoice;
	made	bigint;
begin
	select x.* into c from guichet.invoice x where x.id = note
	and x.kind = 'credit-note' for no key update;
	if c.id is null then
		perform guichet.refuse('MU404', 'note', 'no such credit note');
	elsif exists (select from guichet.refund r where r.credit_note = note
	    and r.state <> 'failed') then
		perform guichet.refuse('MU409', null, 'asked already');
	elsif c.state not in ('issued', 'part-paid') then
		perform guichet.refuse('MU724', null, 'nothing is left of it');
	end if;
	insert into guichet.refund (credit_note, payer, amount, requested_by,
	    requested_at)
	values (c.id, c.payer, c.settled - c.total, guichet.my_person(),
	    guichet.now())
	returning id into made;
	return made;
end
$$;

-- It will be: the credit is used, and the money is on its way.  MU409 unless it
-- was asked for; nobody approves what they asked for (a constraint).
-- RULE: refund-two-agents
create function guichet.refund_approve(refund bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	guichet.refund;
	c	guichet.invoice;
	made	bigint;
begin
	select x.* into r from guichet.refund x
	where x.id = refund_approve.refund for update;
	select x.* into c from guichet.invoice x where x.id = r.credit_note;
	if r.state is distinct from 'requested' then
		perform guichet.refuse('MU409', null, 'not asked for');
	end if;
	select p.journal into made from guichet.ledger_post(c.regie,
	    guichet.now(), array[row('refund', r.id, 'approved',
		guichet.ledger_account(c.regie, 'family', r.payer),
		r.amount)::guichet.ledger_entry,
	    row('refund', r.id, 'approved',
		guichet.ledger_account(c.regie, 'refund-transit'),
		-r.amount)::guichet.ledger_entry]) p;
	perform guichet.invoice_settle(c.id, made, -r.amount);
	update guichet.refund x set state = 'approved', journal = made,
	    approved_by = guichet.my_person(), approved_at = guichet.now()
	where x.id = r.id;
	return made;
end
$$;

-- --- what leaves the house -----------------------------------------------------------

-- What is open of an invoice passes to the treasury (title) or is written off: it
-- is no longer asked for here.  MU724 when it is not open.
create function guichet.invoice_pass(invoice bigint, source text, reason text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.invoice;
	made	bigint;
begin
	select x.* into i from guichet.invoice x
	where x.id = invoice_pass.invoice for no key update;
	if i.kind is distinct from 'invoice' or source not in ('title',
	    'write-off') or i.state not in ('issued', 'part-paid') then
		perform guichet.refuse('MU724', null, 'not open');
	end if;
	select p.journal into made from guichet.ledger_post(i.regie,
	    guichet.now(), array[row(source, i.id, 'issued',
		guichet.ledger_account(i.regie, case source when 'title'
		    then 'titles' else 'write-off' end),
		i.total - i.settled)::guichet.ledger_entry,
	    row(source, i.id, 'issued', guichet.ledger_account(i.regie,
		'family', i.payer),
		i.settled - i.total)::guichet.ledger_entry], reason) p;
	update guichet.invoice x set state = case source when 'title'
	    then 'titled' else 'written-off' end where x.id = i.id;
	return made;
end
$$;

reset role;
