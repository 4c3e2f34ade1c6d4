-- What has to hold of the ledger, proved each night.
set role api;

-- What is wrong with the journals and accounts, none when all is well.
-- RULE: ledger-zero-sum
-- RULE: ledger-order
create function guichet.ledger_book_faults()
returns table (fault text, object bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select 'a journal that is not whole', j.id
	from guichet.ledger_journal j
	left join guichet.ledger_line l on l.journal = j.id
	left join guichet.ledger_account a on a.id = l.account
	group by j.id having count(l.n) < 2 or sum(l.amount) <> 0
	or min(a.currency) <> max(a.currency)
	or min(a.regie) <> j.regie or max(a.regie) <> j.regie
	union all
	select 'a reversal that is not its journal', j.id
	from guichet.ledger_journal j
	join guichet.ledger_line l on l.journal in (j.id, j.reverses)
	where j.reverses is not null
	group by j.id, l.account having sum(l.amount) <> 0
	union all
	select 'an account that is not its lines', a.id
	from guichet.ledger_account a
	left join guichet.ledger_line l on l.account = a.id
	group by a.id having a.balance <> coalesce(sum(l.amount), 0)
	or a.version <> count(l.n)
	union all
	select 'a line out of its account''s order', w.account
	from (select l.account, l.balance, l.amount, l.version,
		coalesce(lag(l.balance) over w, 0) as before,
		row_number() over w as place
	    from guichet.ledger_line l
	    window w as (partition by l.account order by l.version)) w
	where w.version <> w.place or w.balance <> w.before + w.amount
	union all
	select 'a régie whose accounts do not sum to zero', a.regie
	from guichet.ledger_account a
	group by a.regie having sum(a.balance) <> 0;
end;

-- What a home was billed, credited, paid, was given back and passed on, and what
-- its accounts say (domain.md C5): issued - credited - paid + refunded - passed
-- is its balance.
-- RULE: payer-balance
create function guichet.payer_sums(payer bigint default null)
returns table (payer bigint, issued bigint, credited bigint, paid bigint,
	refunded bigint, passed bigint, balance bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.payer, coalesce(b.issued, 0)::bigint,
	    coalesce(b.credited, 0)::bigint, coalesce(m.paid, 0)::bigint,
	    coalesce(m.refunded, 0)::bigint, coalesce(m.passed, 0)::bigint,
	    coalesce(m.balance, 0)::bigint
	from (select a.payer from guichet.ledger_account a
		where a.payer is not null
		and a.payer = coalesce(payer_sums.payer, a.payer)
		union select i.payer from guichet.invoice i
		where i.state <> 'draft'
		and i.payer = coalesce(payer_sums.payer, i.payer)) p
	left join (select i.payer,
		sum(l.price) filter (where i.kind = 'invoice') as issued,
		-sum(l.price) filter (where i.kind = 'credit-note') as credited
	    from guichet.invoice i
	    join guichet.invoice_line l on l.invoice = i.id
	    where i.state <> 'draft'
	    and i.payer = coalesce(payer_sums.payer, i.payer)
	    group by i.payer) b on b.payer = p.payer
	left join (select a.payer,
		-sum(l.amount) filter (where j.source = 'receipt') as paid,
		sum(l.amount) filter (where j.source = 'refund') as refunded,
		-sum(l.amount) filter (where j.source in ('title',
		    'write-off')) as passed,
		sum(l.amount) as balance
	    from guichet.ledger_account a
	    join guichet.ledger_line l on l.account = a.id
	    join guichet.ledger_journal j on j.id = l.journal
	    where a.payer is not null
	    and a.payer = coalesce(payer_sums.payer, a.payer)
	    group by a.payer) m on m.payer = p.payer;
end;

-- What is wrong between the invoices and the ledger, none when all is well: an
-- issued invoice is its lines, and is posted once, to the cent; what it has
-- settled is its settlements; credits never exceed what was invoiced; and what a
-- home owes there is what its invoices leave open, save what has passed to the
-- treasury.
-- RULE: ledger-is-invoices
-- RULE: credit-within-invoice
-- RULE: payer-balance
create function guichet.ledger_invoice_faults()
returns table (fault text, object bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select 'an invoice that is not its lines', i.id
	from guichet.invoice i
	left join guichet.invoice_line l on l.invoice = i.id
	where i.state <> 'draft'
	group by i.id having i.total <> coalesce(sum(l.price), 0)
	or i.lines <> count(l.id)
	union all
	select 'an invoice that is not posted so', i.id
	from guichet.invoice i
	where i.state <> 'draft' and i.total <> 0 and i.total is distinct from
	    (select sum(l.amount) from guichet.ledger_line l
	    join guichet.ledger_account a on a.id = l.account
	    where l.journal = i.journal and a.kind = 'family'
	    and a.payer = i.payer and a.regie = i.regie)
	union all
	select 'an invoice whose settlements are others', i.id
	from guichet.invoice i
	left join guichet.settlement s on s.invoice = i.id
	group by i.id having i.settled <> coalesce(sum(s.amount), 0)
	union all
	select 'credits above what was invoiced', i.id
	from guichet.invoice i
	join guichet.invoice c on c.corrects = i.id
	    and c.kind = 'credit-note' and c.state <> 'draft'
	group by i.id having i.total + sum(c.total) < 0
	union all
	select 'a home that owes another sum than its invoices', a.payer
	from guichet.ledger_account a
	where a.kind = 'family' and a.balance <> coalesce(
	    (select sum(i.total - i.settled) from guichet.invoice i
	    where i.payer = a.payer and i.regie = a.regie
	    and i.state not in ('draft', 'titled', 'written-off')), 0)
	union all
	select 'a home whose balance is not its bills less its payments', p.payer
	from guichet.payer_sums() p
	where p.issued - p.credited - p.paid + p.refunded - p.passed
	    <> p.balance;
end;

-- Both.
create function guichet.ledger_faults()
returns table (fault text, object bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select f.fault, f.object from guichet.ledger_book_faults() f
	union all
	select f.fault, f.object from guichet.ledger_invoice_faults() f;
end;

reset role;
