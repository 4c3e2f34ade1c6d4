-- Whatever happens to the invoices of some months, in whatever order, what must
-- hold holds (guichet.invoices_issue, 97_billing_credit.sql): contests, late
-- proofs, corrections by hand, corrective campaigns, receipts, carried sums,
-- batches that are taken back.
-- RULE: invoice-sum
-- RULE: invoice-no-gap
-- RULE: billing-closed-month
\ir ../lib/issued.sql
select plan(9);

-- Four homes, each with a child and five closed days of each of four months.
insert into guichet.school (id, name, zone, rank) values (91, 'Simone-Veil', 'A', 91);
set local session_replication_role = replica;
insert into guichet.household (id, label)
	select 3000 + n, 'Foyer ' || n from generate_series(1, 4) n;
insert into guichet.person (id, given, family, born)
	select 3000 + n, 'P', 'N' || n, '2018-01-01' from generate_series(1, 4) n;
insert into guichet.day_slot (activity, school, day, slot, state, taken,
	book_until, change_until, cancel_until)
	select 'canteen', 91, d, 'noon', 'closed', 1, d, d, d
	from (select (date '2026-07-06' + make_interval(months => m)
	    + make_interval(days => n))::date as d
	    from generate_series(0, 3) m, generate_series(0, 4) n) x;
insert into guichet.slot_closing (activity, school, day, closed_by, closed_at,
	expected, present, absent, unbooked)
	select activity, school, day, 106, day, 1, 1, 0, 0
	from guichet.day_slot where school = 91;
insert into guichet.booking (child, activity, school, day, slot, state,
	payer, price, tariff, custody, basis, booked_by, booked_at)
	select 3000 + n, d.activity, d.school, d.day, d.slot, 'absent',
	    3000 + n, 360, 401, 'one-household', '(elementary,,,,,)', 101, d.day
	from guichet.day_slot d, generate_series(1, 4) n where d.school = 91;
insert into guichet.attendance (child, activity, school, day, booking, mark,
	marked_by, marked_at)
	select b.child, b.activity, b.school, b.day, b.id, 'absent', 106, b.day
	from guichet.booking b where b.school = 91;
insert into guichet.attendance_line (attendance, closing, child, activity, day,
	mark, payer, base, price, tariff, custody, basis, made_at)
	select a.id, w.id, a.child, a.activity, a.day, a.mark, a.child, 360, 360,
	    401, 'one-household', '(elementary,,,,,)', a.day
	from guichet.attendance a join guichet.slot_closing w
	on w.activity = a.activity and w.school = a.school and w.day = a.day
	where a.school = 91;
insert into guichet.absence_kind (id, code, label, effect, during) values
	(7, 'free', 'Gratuit', 'free', '[2026-01-01,)'),
	(8, 'half', 'Moitié', 'half', '[2026-01-01,)');
set local session_replication_role = origin;
update guichet.regie set small_debt = 400, carry_months = 2;

-- What may happen, n-th: nothing of it is refused but what is said.
create function t.happens(nth integer) returns void language plpgsql as $$
declare
	l	record;
	i	record;
	k	bigint;
	c	bigint;
begin
	select x.* into l from guichet.attendance_line x
	where x.superseded_at is null and x.child > 3000
	order by hashint8(x.id * 31 + nth) limit 1;
	select x.* into i from guichet.invoice_line x
	join guichet.invoice v on v.id = x.invoice and v.state <> 'draft'
	where x.corrects is null order by hashint8(x.id * 17 + nth) limit 1;
	case nth % 9
	when 0 then	-- a month is issued, its last batch taken back once
		select max(upper(x.during)) into l from guichet.campaign x
		where x.kind = 'monthly';
		c := t.approved(coalesce(l.max, '2026-07-01'));
		perform guichet.campaign_finalise(c);
		perform guichet.campaign_final_batch(c, 2);
		begin
			perform guichet.campaign_final_batch(c, 2);
			raise exception 'taken back' using errcode = 'P0099';
		exception when sqlstate 'P0099' then null;
		end;
		perform t.issue(c, 2);
		perform t.publish(c);
	when 1, 2 then	-- an absence with a reason, often after the invoice
		insert into guichet.absence (child, during, kind)
		values (l.child, daterange(l.day, l.day + 1), 7 + nth / 9 % 2)
		on conflict do nothing returning id into k;
		perform guichet.line_again(k);
	when 3, 4 then	-- a contest and its answer
		insert into guichet.contest (line, child, opened_by, opened_at,
		    body) values (l.id, l.child, 101, guichet.now(), 'Non')
		on conflict do nothing returning id into k;
		if k is not null and nth % 2 = 0 then
			perform t.q('manager', format('select * from
			    api.contest_answer(%s, %L, %L, %L, %L)', k,
			    (array['kept', 'present', 'absent'])[1 + nth / 9
			    % 3], 'Vu', t.digest('manager'),
			    t.nonce(1000 + nth)));
		end if;
	when 5 then	-- by hand
		perform guichet.adjust(i.id, nth * 37 % 600, 'error')
		where i.id is not null;
	when 6, 7 then	-- money, too little or too much
		perform guichet.receipt_post(r.id, i.payer,
		    1 + nth * 97 % 1500, 'cash', 'R' || nth, guichet.now())
		from guichet.regie r
		where r.code = 'periscolaire' and i.payer is not null;
	when 8 then	-- what waits is corrected
		select v.campaign into c from guichet.adjustment_due a
		join guichet.invoice v on v.id = a.invoice
		where a.due <> 0 order by a.due, v.campaign limit 1;
		if c is not null then
			k := t.approve(guichet.corrective_make(c));
			perform t.final(k, 1);
			perform t.publish(k);
		end if;
	end case;
end $$;
select lives_ok($$do 'begin for n in 0 .. 89 loop perform t.happens(n);
	set constraints all immediate; set constraints all deferred;
	end loop; end'$$, 'what happens is allowed');

select cmp_ok((select count(*)::integer from guichet.invoice
	where kind = 'credit-note' and state <> 'draft'), '>', 3,
	'credits were made');
select is_empty('select v.id from guichet.invoice v
	left join guichet.invoice_line i on i.invoice = v.id
	group by v.id having v.total <> coalesce(sum(i.price), 0)
	or v.lines <> count(i.id)', 'lines sum to their invoice');
select is_empty('select coalesce(i.corrects, i.id) from guichet.invoice_line i
	join guichet.invoice v on v.id = i.invoice and v.state <> ''draft''
	group by 1 having sum(i.price) < 0', 'credits never exceed a line');
select is_empty('select coalesce(v.corrects, v.id) from guichet.invoice v
	where v.state <> ''draft'' group by 1 having sum(v.total) < 0',
	'nor an invoice');
-- C5: invoices less credits less payments.
select is_empty('select h.id from guichet.household h where h.id > 3000
	and coalesce((select sum(v.total) from guichet.invoice v
	    where v.payer = h.id and v.state <> ''draft''), 0)
	- coalesce((select sum(l.amount) from guichet.ledger_line l
	    join guichet.ledger_account a on a.id = l.account
	    and a.kind = ''cash'' join guichet.ledger_journal j
	    on j.id = l.journal where exists (select from guichet.ledger_line o
		join guichet.ledger_account p on p.id = o.account
		and p.payer = h.id where o.journal = j.id)), 0)
	<> coalesce((select sum(a.balance) from guichet.ledger_account a
	    where a.payer = h.id), 0)', 'the ledger says what each home owes');
select is_empty('select v.regie from guichet.invoice v where v.serial is not null
	group by v.regie, v.kind, v.year having min(v.serial) <> 1
	or max(v.serial) <> count(*)', 'numbers have no gap');
select is_empty('select x.attendance, x.payer from guichet.billed_line x
	group by 1, 2 having count(*) > 1', 'no day is billed twice to a home');
select is_empty('select * from guichet.ledger_faults()', 'the ledger is whole');

select * from finish();
rollback;
