-- Invoices as a family reads them: those of its own home that are published, and
-- what was put off to a later one.
set role family_view;

create view family.regie as
select r.id, r.code, r.label, r.address, r.email, r.phone, r.small_debt
from guichet.regie r;

-- owed: what is still to be paid to the town; of what the treasury has, nothing.
-- credit: what a credit note still gives; choose: they may still say how.
-- RULE: parents-privacy
create view family.invoice as
select i.id, i.kind, i.corrects, i.state, i.regie, c.during, i.number, i.total,
    i.settled, case when i.kind = 'invoice' and i.state in ('issued',
	'part-paid') then i.total - i.settled else 0 end as owed, i.lines,
    i.payer_name, i.payer_address, i.issue_day, i.due_day, i.published_at,
    i.choice, i.chosen_at, w.credit, w.credit > 0 and i.choice is distinct from 'refund'
	as choose
from guichet.invoice i
cross join lateral (select case when i.kind = 'credit-note'
    then i.settled - i.total else 0 end as credit) w
join guichet.campaign c on c.id = i.campaign
where i.published_at is not null;

-- One's own home pays them, whoever follows the child today: who is billed reads
-- what for (of_child, not child).  own: the quotient that counted is one's own, or
-- none did; another's is not told.  open: a guardian may contest it.
-- RULE: parents-privacy
create view family.invoice_line as
select l.id, l.invoice, l.n, l.line, t.attendance, l.part, l.child as of_child,
    k.name, k.born,
    l.activity, l.day, l.mark, l.custody, l.tariff, w.own,
    case when w.own then l.quotient end as quotient,
    case when w.own then l.value end as value, l.share, l.base, l.surcharge,
    l.late, l.reason, l.price, l.corrects, a.reason as adjusted,
    a.price as adjusted_price, l.corrects is null and t.child = any
	((select m.acts from guichet.me m)::bigint[]) as open
from guichet.invoice_line l
join guichet.invoice i on i.id = l.invoice
join guichet.my_billed k on k.id = l.child
left join guichet.attendance_line t on t.id = l.line
left join guichet.adjustment a on a.id = l.adjustment
cross join lateral (select l.quotient is null or exists (
    select from guichet.quotient q where q.id = l.quotient) as own offset 0) w
where i.published_at is not null;

-- Under the small debt of the régie: its days come with a later invoice.  Of the
-- newest campaign only, what an older one put off has come since.
-- RULE: parents-privacy
create view family.invoice_carried as
select f.id, c.regie, c.during, f.amount as total
from guichet.campaign_fault f
join guichet.campaign c on c.id = f.campaign
where f.fault = 'carried' and f.amount > 0 and c.published_at is not null
and not exists (select from guichet.campaign n where n.regie = c.regie
    and n.kind = 'monthly' and n.published_at > c.published_at);

reset role;
