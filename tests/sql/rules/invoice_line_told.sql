-- The steps of an invoice's line, made again from what it keeps: each line comes to
-- its own cents (guichet.invoice_line_told, guichet.invoice_line_again).
-- RULE: invoice-recomputed
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
select plan(4);

-- Many lines: every price there is, whole and shared, with and without a
-- surcharge, capped, free and half.
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (420, 'canteen', 1, '[2024-09-01,2025-09-01)', 500);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (420, '[0,)', 0.0036, 260, 450);
insert into guichet.tariff_bracket (tariff, quotient, price)
	values (420, null, 433);
insert into guichet.tariff_modifier (tariff, criterion, least, percent)
	values (420, 'rank', 2, -33);
insert into guichet.tariff_modifier (tariff, criterion, least, amount)
	values (420, 'outside', 1, 45);
insert into guichet.surcharge (id, kind, percent, during) values
	(2, 'late', 37, '[2024-01-01,2025-09-01)');
insert into guichet.quotient (id, household, during, value, month, source)
	select 5000 + v, 201, daterange(date '2025-01-01' + v,
	    date '2025-01-02' + v), v * 3331 + 7, '2025-01-01', 'caf'
	from generate_series(1, 60) v;
create table t.day as
	select n, case when n % 11 <> 0 then 5000 + (n * 7) % 60 + 1 end as q1,
	    case when n % 13 <> 0 then 5000 + (n * 17) % 60 + 1 end as q2,
	    ('elementary', null, null, n % 3, n % 5 = 0, null)
		::guichet.price_facts as f1,
	    ('elementary', null, null, n % 2, n % 7 = 0, null)
		::guichet.price_facts as f2,
	    n % 2 = 0 as shared, 1 + (n * 37) % 999 as share,
	    case n % 6 when 0 then 'late' when 1 then 'half' when 2 then 'free'
	    else 'full' end as how
	from generate_series(1, 400) n;
-- What the day of service makes of them (guichet.line_make), by itself.
create table t.made as
	select d.*, w.base, case d.how when 'late' then least(guichet.surcharged(
		w.base, null, 37), greatest(500, w.base))
	    else guichet.absence_price(w.base, d.how) end as price, w.parts
	from t.day d
	left join guichet.quotient a on a.id = d.q1
	left join guichet.quotient b on b.id = d.q2
	cross join lateral (select guichet.price_of(420, a.value, d.f1) as p1,
	    guichet.price_of(420, b.value, d.f2) as p2) p
	cross join lateral (select case when d.shared then (select sum(x)
		from unnest(c.parts) x)::bigint else p.p1 end as base,
	    case when d.shared then c.parts end as parts
	    from (select guichet.divided(round((d.share * p.p1 + (1000 - d.share)
		* p.p2) / 1000.0)::bigint, array[d.share * p.p1,
		(1000 - d.share) * p.p2]) as parts) c) w;
-- Days of years that the small town's calendar does not have.
set local session_replication_role = replica;
insert into guichet.attendance (id, child, activity, school, day, mark,
	marked_by, marked_at)
	select 70000 + n, 111, 'canteen', 1, date '2024-09-01' + n, case
	    when how in ('half', 'free') then 'absent' else 'present' end, 106,
	    guichet.now() from t.made;
insert into guichet.absence_kind (id, code, label, effect, during)
	values (990, 'any', 'Maladie', 'half', '[2024-01-01,)');
insert into guichet.absence (id, child, during, kind, recorded_by)
	values (990, 111, '[2024-09-01,2025-08-01)', 990, 101);
insert into guichet.attendance_line (id, attendance, closing, child, activity,
	day, mark, payer, base, price, reason, tariff, quotient, custody,
	surcharge, absence, basis, made_at)
	select 70000 + n, 70000 + n, (select min(id) from guichet.slot_closing),
	    111, 'canteen', date '2024-09-01' + n, case when how in ('half',
	    'free') then 'absent' else 'present' end, case when not shared
	    then 201 end, base, case when how <> 'free' then price end, case how
	    when 'free' then 'excused' end, 420, case when not shared then q1 end,
	    case when shared then 'shares' else 'one-household' end,
	    case how when 'late' then 2 end, case when how in ('half', 'free')
	    then 990 end, case when not shared then f1 end, guichet.now()
	from t.made;
insert into guichet.attendance_share (line, n, payer, share, quotient, base,
	price, basis)
	select 70000 + m.n, k, case k when 1 then 201 else 203 end, case k
	    when 1 then m.share else 1000 - m.share end, case k when 1 then m.q1
	    else m.q2 end, m.parts[k], (guichet.divided(case when how <> 'free'
	    then m.price end, m.parts))[k], case k when 1 then m.f1 else m.f2 end
	from t.made m, generate_series(1, 2) k where m.shared;
set local session_replication_role = origin;
select t.campaign('2026-10-01') \g /dev/null
select t.bill(h) from unnest('{201,203}'::bigint[]) h \g /dev/null
select cmp_ok((select count(*) from guichet.invoice_line where line >= 70000),
	'=', 600::bigint, 'there are many lines');
select is_empty('select l.line, l.part, l.price, guichet.invoice_line_again(l.id)
	from guichet.invoice_line l
	where l.price is distinct from guichet.invoice_line_again(l.id)',
	'made again, each comes to its own cents');

-- Other votes and other quotients change nothing of it.
create table t.before as select id, guichet.invoice_line_again(id) as price
	from guichet.invoice_line;
update guichet.quotient set superseded_at = guichet.now() where id >= 5000;
insert into guichet.quotient (household, during, value, month, source)
	values (201, '[2024-09-01,2026-01-01)', 1, '2024-09-01', 'caf');
update guichet.tariff_version set during = '[2024-09-01,2024-09-02)'
	where id = 420;
select is_empty('select b.id from t.before b where b.price is distinct from
	guichet.invoice_line_again(b.id)', 'for ever');
select is((select string_agg(s.step || ' ' || s.amount, ', ' order by s.n)
	from t.made m, guichet.invoice_line l, guichet.invoice_line_steps(l.id) s
	where m.n = 12 and l.line = 70012 and l.part = 1),
	(select concat('rate 300, rounded 300, share ', m.parts[1], ', late ',
	(guichet.divided(guichet.surcharged(m.base, null, 37), m.parts))[1])
	from t.made m where m.n = 12), 'step by step');

select * from finish();
rollback;
