-- For the tests of what follows an invoice: invoices as if a campaign had made
-- them, each of its lines a cent amount of a child's day.
\ir ledger.sql
-- One day that was served stands behind all lines.
insert into guichet.attendance (id, child, activity, school, day, mark, marked_by,
	marked_at) select 9000, 111, d.activity, d.school, d.day, 'present', 106,
	guichet.now() from guichet.day_slot d where d.activity = 'canteen'
	and d.school = 1 and d.because is null order by d.day limit 1;
insert into guichet.slot_closing (id, activity, school, day, closed_by, closed_at,
	expected, present, absent, unbooked)
	select 9000, a.activity, a.school, a.day, 106, guichet.now(), 1, 1, 0, 0
	from guichet.attendance a where a.id = 9000;

create function t.day_line(child bigint, activity text, day date, payer bigint,
	price bigint) returns bigint language sql as $$
	insert into guichet.attendance_line (attendance, closing, child,
	activity, day, mark, payer, base, price, tariff, custody, made_at,
	superseded_at) values (9000, 9000, child, activity, day, 'present',
	payer, price, price, 401, 'one-household', guichet.now(), guichet.now())
	returning id$$;
-- What makes a draft an issued invoice.
create function t.issue(invoice bigint, number text, issued date, journal bigint)
returns void language sql as $$
	update guichet.invoice i set state = 'issued', number = $2,
	    year = extract(year from issued),
	    serial = substr($2, case i.kind when 'invoice' then 2 else 3
		end)::integer, payer_name = h.label, payer_address =
	    row(h.id || ' rue du Four', null, '99123', 'Valbrune')::shape.address,
	    issue_day = issued, due_day = issued + 30,
	    issued_at = guichet.now(), published_at = guichet.now(),
	    journal = $4
	from guichet.household h where i.id = $1 and h.id = i.payer$$;
-- An issued invoice of that home: its lines are "child activity day cents".  due:
-- 30 days after.
create function t.invoice(payer bigint, issued date, variadic lines text[])
returns bigint language plpgsql as $$
#variable_conflict use_variable
declare
	made	bigint;
	total	bigint := (select sum(split_part(x, ' ', 4)::bigint)
		    from unnest(lines) x);
	nth	integer := (select count(*) + 1 from guichet.campaign);
	journal	bigint;
begin
	insert into guichet.campaign (regie, during, made_at)
	values (t.regie(), daterange((date '2001-01-01' + make_interval(months
	    => nth))::date, (date '2001-01-01' + make_interval(months
	    => nth + 1))::date), guichet.now());
	update guichet.campaign set state = 'closed', approved_at = guichet.now(),
	    digest = sha256(''), issue_day = issued, due_day = issued + 30
	where state = 'open';
	insert into guichet.invoice (campaign, regie, payer, total, lines)
	select max(c.id), t.regie(), payer, total, cardinality(lines)
	from guichet.campaign c returning id into made;
	insert into guichet.invoice_line (invoice, n, payer, line, child,
	    activity, day, mark, custody, tariff, price)
	select made, x.n, payer, t.day_line(x.p[1]::bigint, x.p[2], x.p[3]::date,
	    payer, x.p[4]::bigint), x.p[1]::bigint, x.p[2], x.p[3]::date,
	    'present', 'one-household', 401, x.p[4]::bigint
	from (select n, string_to_array(l, ' ') as p from unnest(lines)
	    with ordinality u (l, n)) x;
	select p.journal into journal from guichet.ledger_post(t.regie(),
	    guichet.instant(issued::timestamp), array(select row('invoice', made,
		'issued', a, x)::guichet.ledger_entry from (values
		(t.account('family', payer), total),
		(t.account('service'), -total)) v (a, x))) p;
	perform t.issue(made, 'T' || nth, issued, journal);
	return made;
end $$;
-- A credit note of an invoice: of its n-th lines that many cents each, "n cents".
create function t.credit(first bigint, issued date, variadic lines text[])
returns bigint language plpgsql as $$
#variable_conflict use_variable
declare
	made	bigint;
	total	bigint := (select sum(split_part(x, ' ', 2)::bigint)
		    from unnest(lines) x);
	nth	integer := (select count(*) + 1 from guichet.invoice);
	c	bigint;
	j	bigint;
begin
	insert into guichet.campaign (regie, kind, corrects, during, state,
	    made_at, approved_at, digest, issue_day, due_day)
	select i.regie, 'corrective', i.campaign, '[2001-01-01,2001-02-01)',
	    'closed', guichet.now(), guichet.now(), sha256(''), issued,
	    issued + 30 from guichet.invoice i where i.id = first
	returning id into c;
	insert into guichet.invoice (campaign, regie, payer, kind, corrects,
	    total, lines)
	select c, i.regie, i.payer, 'credit-note', i.id, -total,
	    cardinality(lines) from guichet.invoice i where i.id = first
	returning id into made;
	update guichet.adjustment a set superseded_at = guichet.now()
	from guichet.invoice_line l where l.id = a.line and l.invoice = first
	and a.superseded_at is null;
	with x as (select l.*, split_part(u, ' ', 2)::bigint as less
	    from unnest(lines) u join guichet.invoice_line l
	    on l.invoice = first and l.n = split_part(u, ' ', 1)::integer),
	a as (insert into guichet.adjustment (line, price, reason, made_at)
	    select x.id, x.price - x.less, 'error', guichet.now() from x
	    returning id, line)
	insert into guichet.invoice_line (invoice, n, payer, line, child,
	    activity, day, mark, custody, tariff, price, corrects, adjustment)
	select made, row_number() over (order by x.n), x.payer, x.line, x.child,
	    x.activity, x.day, x.mark, x.custody, x.tariff, -x.less, x.id, a.id
	from x join a on a.line = x.id;
	select p.journal into j from guichet.ledger_post(t.regie(),
	    guichet.instant(issued::timestamp), array(select row('credit-note',
		made, 'issued', v.a, v.x)::guichet.ledger_entry from (values
		(t.account('family', (select payer from guichet.invoice
		    where id = first)), -total),
		(t.account('service'), total)) v (a, x))) p;
	perform t.issue(made, 'TA' || nth, issued, j);
	return made;
end $$;
create sequence t.receipt;
create function t.pay(payer bigint, amount bigint, on_day date,
	first bigint default null) returns bigint language sql as
	$$select guichet.receipt_post(t.regie(), payer, amount, 'cash',
	'R' || nextval('t.receipt'), guichet.instant(on_day + time '10:00'),
	first)$$;
-- How an invoice stands.
create function t.stands(invoice bigint) returns text language sql as
	$$select state || ' ' || settled || '/' || total from guichet.invoice
	where id = $1$$;
