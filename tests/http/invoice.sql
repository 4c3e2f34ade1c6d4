-- An invoice by hand of all closed days that the home of :person pays, published:
-- prints its id.  In a month of its own, before all others.
set session_replication_role = replica;
with c as (insert into guichet.campaign (regie, during, state, made_at, digest,
	approved_at, issue_day, due_day, final_at, published_at)
	select (select min(id) from guichet.regie), daterange(m, (m
	    + interval '1 month')::date), 'final', guichet.now(), sha256('x'),
	    guichet.now(), guichet.today(), guichet.today() + 30,
	    guichet.now(), guichet.now()
	from (select (least(min(lower(during)), '2020-01-01')
	    - interval '1 month')::date as m from guichet.campaign) w
	returning *),
d as (select l.*, coalesce(s.n, 0) as part, s.share, q.value,
	coalesce(s.payer, l.payer) as pays, coalesce(s.quotient, l.quotient)
	as by, case when s.n is null then l.basis else s.basis end as facts,
	coalesce(s.base, l.base) as of, coalesce(s.price, l.price, 0) as comes
	from guichet.attendance_line l
	left join guichet.attendance_share s on s.line = l.id
	left join guichet.quotient q on q.id = coalesce(s.quotient, l.quotient)
	where l.superseded_at is null and coalesce(s.payer, l.payer) in (
	    select household from guichet.household_member
	    where person = :person and kind = 'adult')),
i as (insert into guichet.invoice (campaign, regie, payer, state, total, lines,
	year, serial, number, payer_name, issue_day, due_day, issued_at,
	published_at)
	select c.id, c.regie, d.pays, 'issued', sum(d.comes), count(*), 1999,
	    c.id, 'X1999-' || c.id, 'Essai', c.issue_day, c.due_day,
	    guichet.now(), guichet.now()
	from c, d group by c.id, c.regie, d.pays, c.issue_day, c.due_day
	returning *),
l as (insert into guichet.invoice_line (invoice, n, payer, line, part, child,
	activity, day, mark, custody, tariff, quotient, value, basis, share,
	base, surcharge, absence, late, reason, price)
	select i.id, row_number() over (order by d.id, d.part), d.pays, d.id,
	    d.part, d.child, d.activity, d.day, d.mark, coalesce(d.custody,
	    'one-household'), d.tariff, d.by, d.value, d.facts, d.share, d.of,
	    d.surcharge, d.absence, d.late, d.reason, d.comes
	from i, d where d.tariff is not null)
select id from i;
