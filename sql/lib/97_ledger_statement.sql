-- What a home reads of the ledger: its statement, and what it paid for childcare.
set role api;

-- Every movement of these homes, in the order in which they happened, with what
-- was owed after it (below zero: in their favour).  Money that only moves between
-- a home's own accounts is none.
create function guichet.statement_of(payers bigint[])
returns table (journal bigint, day date, what text, invoice bigint, amount bigint,
	balance bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.id, w.day, w.what, w.invoice, w.amount, sum(w.amount)
	    over (order by w.day, w.id)::bigint
	from (select j.id, (j.happened_at at time zone 'Europe/Paris')::date
		as day, case when j.source in ('invoice', 'credit-note',
		    'refund', 'title', 'write-off') and j.reverses is null
		    then j.source
		when j.source = 'receipt' and j.reverses is null
		    then (select p.kind from guichet.ledger_line k
			join guichet.ledger_account p on p.id = k.account
			where k.journal = j.id and k.amount > 0 limit 1)
		when j.source = 'receipt' then 'returned'
		else 'correction' end::text as what,
		case when j.source in ('invoice', 'credit-note', 'title',
		    'write-off') and j.reverses is null
		    then j.object::bigint end as invoice,
		sum(l.amount)::bigint as amount
	    from guichet.ledger_account a
	    join guichet.ledger_line l on l.account = a.id
	    join guichet.ledger_journal j on j.id = l.journal
	    where a.payer = any (payers)
	    group by j.id having sum(l.amount) <> 0) w;
end;

-- What these homes paid in a year for the care of each child who was under six on
-- its first of January: of the lines of groups that are care, meals are not.  What
-- came in for an invoice is divided over its lines by what each still comes to; a
-- credit that met another invoice is money there, and what a credit note took off
-- a paid line is taken off the year in which it was made.
-- RULE: tax-childcare
create function guichet.care_paid(payers bigint[], year integer)
returns table (payer bigint, child bigint, amount bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with moment as (
		select make_date(care_paid.year + 1 + y, 1, 1) as before,
		    case y when 0 then 1 else -1 end as sign
		from (values (0), (-1)) v (y)
	), bill as (
		select i.id, i.payer, m.before, m.sign,
		    coalesce((select sum(s.amount)
			from guichet.settlement s
			join guichet.ledger_journal j on j.id = s.journal
			where s.invoice = i.id and (case j.source
			    when 'credit-note' then s.at else j.happened_at end
			    at time zone 'Europe/Paris')::date < m.before
			and not exists (select from guichet.invoice n
			    where n.journal = j.id and n.corrects = i.id)),
			0) as came
		from guichet.invoice i, moment m
		where i.payer = any (payers) and i.kind = 'invoice'
		and i.state <> 'draft' and i.issue_day < m.before
	), line as (
		select b.id, b.payer, b.sign, b.came, l.n, l.child, g.care,
		    l.price + coalesce((select sum(c.price)
			from guichet.invoice_line c
			join guichet.invoice n on n.id = c.invoice
			where c.corrects = l.id and n.kind = 'credit-note'
			and n.state <> 'draft'
			and n.issue_day < b.before), 0)::bigint as net
		from bill b
		join guichet.invoice_line l on l.invoice = b.id
		join guichet.activity a on a.code = l.activity
		join guichet.activity_group g on g.code = a.grouped
	), paid as (
		select x.id, x.payer, x.sign, x.child, x.care,
		    (guichet.divided(least(x.came, sum(x.net) over w)::bigint,
			array_agg(x.net) over w))[row_number() over (
			partition by x.id, x.sign order by x.n)] as cents
		from line x where x.came > 0 and x.net > 0
		window w as (partition by x.id, x.sign order by x.n
		    rows between unbounded preceding and unbounded following)
	)
	select p.payer, p.child, sum(p.sign * p.cents)::bigint
	from paid p
	join guichet.person c on c.id = p.child
	where p.care and c.born > make_date(care_paid.year - 6, 1, 1)
	group by p.payer, p.child having sum(p.sign * p.cents) <> 0;
end;

reset role;
