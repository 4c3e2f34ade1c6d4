-- For the tests of invoices (\ir closed.sql or town.sql first): invoices made by
-- hand from the closed days, as a campaign would make them.
--
--   t.campaign(month)        a published campaign of that month, its number
--   t.bill(payer, number)    an invoice of all that waits for that home, in the
--                            newest campaign: its number; not published: false

create function t.campaign(month date, published boolean default true)
returns bigint language sql as
	$$insert into guichet.campaign (regie, during, state, made_at, digest,
	    approved_at, issue_day, due_day, final_at, published_at)
	select r.id, daterange(month, (month + interval '1 month')::date),
	    'final', guichet.now(), sha256('draft'), guichet.now(),
	    guichet.today(), guichet.today() + 30, guichet.now(),
	    case when published then guichet.now() end
	from guichet.regie r where r.code = 'periscolaire' returning id$$;

-- The rows of a line for a home: its price, or its part of one that two pay.
create function t.billable(payer bigint) returns setof guichet.invoice_line
language sql as
	$$select null::bigint, null::bigint, (row_number() over (order by
	    x.child, x.day, x.activity))::integer, billable.payer, x.*,
	    null::bigint, null::bigint
	from (select l.id as line, 0 as part, l.child, l.activity, l.day, l.mark,
	    l.custody, l.tariff, l.quotient, q.value, l.basis,
	    null::integer as share, l.base, l.surcharge, l.absence, l.late,
	    l.reason, coalesce(l.price, 0)::shape.cents
	from guichet.attendance_line l
	left join guichet.quotient q on q.id = l.quotient
	where l.payer = billable.payer and l.superseded_at is null
	union all
	select l.id, s.n, l.child, l.activity, l.day, l.mark, l.custody,
	    l.tariff, s.quotient, q.value, s.basis, s.share, s.base,
	    l.surcharge, l.absence, l.late, l.reason,
	    coalesce(s.price, 0)::shape.cents
	from guichet.attendance_line l
	join guichet.attendance_share s on s.line = l.id
	left join guichet.quotient q on q.id = s.quotient
	where s.payer = billable.payer and l.superseded_at is null) x
	where not exists (select from guichet.invoice_line i
	    where i.line = x.line and i.part = x.part)$$;

create function t.bill(payer bigint, published boolean default true)
returns bigint language plpgsql as $$
declare
	c	guichet.campaign;
	made	bigint;
	nth	integer;
begin
	select * into c from guichet.campaign order by id desc limit 1;
	insert into guichet.invoice_series (regie, kind, year, last)
	values (c.regie, 'invoice', 2026, 1)
	on conflict on constraint invoice_series_pkey do update
	set last = guichet.invoice_series.last + 1 returning last into nth;
	insert into guichet.invoice (campaign, regie, payer, total, lines)
	select c.id, c.regie, bill.payer, coalesce(sum(b.price), 0), count(*)
	from t.billable(bill.payer) b returning id into made;
	insert into guichet.invoice_line (invoice, n, payer, line, part, child,
	    activity, day, mark, custody, tariff, quotient, value, basis, share,
	    base, surcharge, absence, late, reason, price)
	select made, b.n, b.payer, b.line, b.part, b.child, b.activity, b.day,
	    b.mark, b.custody, b.tariff, b.quotient, b.value, b.basis, b.share,
	    b.base, b.surcharge, b.absence, b.late, b.reason, b.price
	from t.billable(bill.payer) b;
	update guichet.invoice i set state = 'issued', year = 2026,
	    serial = nth, number = 'P2026-' || lpad(nth::text, 6, '0'),
	    payer_name = h.label,
	    payer_address = (select a.address from guichet.household_address a
		where a.household = h.id and a.superseded_at is null),
	    issue_day = c.issue_day, due_day = c.due_day,
	    issued_at = guichet.now(),
	    published_at = case when published then guichet.now() end
	from guichet.household h where i.id = made and h.id = bill.payer;
	return made;
end $$;

-- A credit note that makes that line cost so much less, and why.
create function t.credit(line bigint, price bigint, reason text)
returns bigint language plpgsql as $$
declare
	l	guichet.invoice_line;
	i	guichet.invoice;
	made	bigint;
	why	bigint;
begin
	select * into l from guichet.invoice_line where id = credit.line;
	select * into i from guichet.invoice where id = l.invoice;
	insert into guichet.adjustment (line, price, reason, made_at)
	values (l.id, credit.price, credit.reason, guichet.now())
	returning id into why;
	insert into guichet.campaign (regie, kind, corrects, during, state,
	    made_at, digest, approved_at, issue_day, due_day, final_at,
	    published_at)
	select c.regie, 'corrective', c.id, c.during, 'final', guichet.now(),
	    sha256('draft'), guichet.now(), guichet.today(),
	    guichet.today() + 30, guichet.now(), guichet.now()
	from guichet.campaign c where c.id = i.campaign returning id into made;
	insert into guichet.invoice (campaign, regie, payer, kind, corrects,
	    total, lines)
	values (made, i.regie, i.payer, 'credit-note', i.id,
	    credit.price - l.price, 1)
	returning id into made;
	insert into guichet.invoice_line (invoice, n, payer, line, part, child,
	    activity, day, mark, custody, tariff, quotient, value, basis, share,
	    base, surcharge, absence, late, reason, price, corrects, adjustment)
	values (made, 1, l.payer, l.line, l.part, l.child, l.activity, l.day,
	    l.mark, l.custody, l.tariff, l.quotient, l.value, l.basis, l.share,
	    l.base, l.surcharge, l.absence, l.late, l.reason,
	    credit.price - l.price, l.id, why);
	update guichet.invoice v set state = 'issued', year = 2026,
	    serial = made, number = 'P2026-A' || made,
	    payer_name = i.payer_name, payer_address = i.payer_address,
	    issue_day = guichet.today(), issued_at = guichet.now(),
	    published_at = guichet.now()
	where v.id = made;
	return made;
end $$;

-- What no trigger allows: for tests that need an invoice to be what it was not.
create function t.force(query text) returns void language plpgsql
	set session_replication_role = replica as
	$$begin execute query; end$$;
