-- Is the town consistent?  Raises an exception that says what is not.  Run by
-- the load before its commit; may be run at any time in an instance whose
-- triggers were set aside.
do $$
declare
	f	record;
	n	bigint;
	said	text[] := '{}';
	-- The load says which day it is in town.
	today	date := coalesce(nullif(current_setting('town.today', true),
		    '')::date, guichet.today());
begin
	-- Every foreign key of the tables.
	for f in
		select c.conname, c.conrelid::regclass as child,
		    c.confrelid::regclass as parent,
		    string_agg(format('c.%I = p.%I', a.attname, b.attname),
			' and ' order by k.n) as same,
		    string_agg(format('c.%I is not null', a.attname), ' and ')
			as given
		from pg_constraint c
		cross join lateral unnest(c.conkey, c.confkey)
		    with ordinality as k (a, b, n)
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.a
		join pg_attribute b on b.attrelid = c.confrelid
		    and b.attnum = k.b
		where c.contype = 'f'
		and c.connamespace = 'guichet'::regnamespace
		group by c.oid, c.conname, c.conrelid, c.confrelid
	loop
		execute format('select count(*) from %s c where %s and not '
		    'exists (select from %s p where %s)', f.child, f.given,
		    f.parent, f.same) into n;
		if n > 0 then
			said := said || format('%s: %s orphans of %s', f.child,
			    n, f.conname);
		end if;
	end loop;

	for f in
		select 'seats are not counted right' as what, count(*) as n
		from guichet.day_slot d
		left join (select activity, school, day, count(*) as taken
		    from guichet.booking where takes group by 1, 2, 3) b
		using (activity, school, day)
		where d.taken <> coalesce(b.taken, 0)
		union all
		select 'more seats taken than there are', count(*)
		from guichet.day_slot where taken > capacity + over
		union all
		select 'who waits while seats are free', count(*)
		from guichet.booking b join guichet.day_slot d
		using (activity, school, day)
		where b.state = 'waitlisted' and d.taken < d.capacity
		union all
		-- RULE: kitchen-difference
		select 'an order and its moves are not who is counted', count(*)
		from guichet.kitchen_order o
		where o.meals + coalesce((select sum(m.meals)
		    from guichet.kitchen_move m where m.number = o.number), 0)
		    <> (select count(*) from guichet.booking b
		    where b.activity = o.activity and b.school = o.school
		    and b.day = o.day and b.state in ('confirmed', 'served'))
		union all
		select 'a seat on a day without service', count(*)
		from guichet.booking b join guichet.day_slot d
		using (activity, school, day)
		where b.seat and d.because is not null
		union all
		-- A thousand of the last two weeks: custody is reckoned day by
		-- day, some milliseconds each.
		select 'a meal billed to another parent than the day''s',
		    count(*)
		from (select * from guichet.booking
		    where seat and custody = 'day-parent'
		    and day between today - 14 and today limit 1000) b,
		lateral guichet.booking_terms(b.booked_by, b.child, b.activity,
		    null, b.day) t
		where (b.payer, b.custody) is distinct from (t.payer, t.custody)
		union all
		select 'a booking that is not the sum of its parts', count(*)
		from guichet.booking b
		where (b.custody = 'shares' or exists (
		    select from guichet.booking_share s where s.booking = b.id))
		and (b.custody is distinct from 'shares'
		    or b.price is distinct from (select sum(s.price)
		    from guichet.booking_share s where s.booking = b.id)
		    or 1000 <> (select sum(s.share)
		    from guichet.booking_share s where s.booking = b.id))
		union all
		select 'a booking after its deadline', count(*)
		from guichet.booking b join guichet.day_slot d
		using (activity, school, day)
		where b.booked_at >= d.book_until and b.bypass is null
		union all
		select 'a booking from the future', count(*)
		from guichet.booking
		where greatest(booked_at, ended_at) >= today + 1
		or ended_at < booked_at
		union all
		select 'a booking of a child who is not enrolled', count(*)
		from guichet.booking b
		join guichet.activity a on a.code = b.activity
		where not exists (select from guichet.enrolment e
		    join guichet.activity o on o.code = e.activity
		    where e.child = b.child and o.grouped = a.grouped
		    and e.during @> b.day and e.state = 'active'
		    and e.superseded_at is null)
		union all
		select 'a booking at a school which is not the child''s',
		    count(*)
		from guichet.booking b
		where not exists (select from guichet.pupil p
		    join guichet.class c on c.id = p.class
		    where p.child = b.child and (c.school = b.school
			or exists (select from guichet.activity_site s
			    where s.activity = b.activity
			    and s.site = b.school and s.during @> b.day))
		    and p.during @> b.day and p.superseded_at is null)
		union all
		select 'a booking by somebody who is no guardian', count(*)
		from guichet.booking b
		where not exists (select from guichet.parent_link l
		    where l.child = b.child and l.adult = b.booked_by
		    and l.authority <> 'withdrawn' and l.during @> b.day
		    and l.superseded_at is null)
		union all
		select 'a payer with whom the child does not live', count(*)
		from guichet.booking b
		where b.payer is not null
		and not exists (select from guichet.household_member m
		    where m.person = b.child and m.household = b.payer
		    and m.during @> b.day and m.superseded_at is null)
		union all
		select 'a payer''s quotient that is somebody else''s', count(*)
		from guichet.booking b join guichet.quotient q
		on q.id = b.quotient
		where q.household <> b.payer or not q.during @> b.day
		union all
		-- What it was made from, asked again of some hundred days.
		select 'a price made from what was not so', count(*)
		from (select b.*, row_number() over (partition by b.tariff,
			b.basis order by b.id % 1009) as nth
		    from guichet.booking b
		    where b.payer is not null and b.basis is not null) b
		join guichet.pupil u on u.child = b.child
		    and u.superseded_at is null and u.during @> b.day
		join guichet.class c on c.id = u.class
		where b.nth <= 5 and b.basis is distinct from
		    guichet.price_facts(b.tariff, b.child, b.payer, b.activity,
		    c.age_group, b.day)
		union all
		select 'a group of activities that nobody bills', count(*)
		from guichet.activity_group g where not exists (
		    select from guichet.regie_group r where r.grouped = g.code)
		union all
		select 'a closed day whose line is not there', count(*)
		from guichet.attendance_faults()
		union all
		select 'an invoice that is not the sum of its lines', count(*)
		from guichet.invoice v
		left join (select invoice, sum(price) as total,
			count(*) as lines from guichet.invoice_line
		    group by 1) x on x.invoice = v.id
		where (x.total, x.lines) is distinct from (v.total, v.lines)
		union all
		select 'a number that was left out', count(*)
		from guichet.invoice_series s
		where s.last <> (select count(*) from guichet.invoice v
		    where v.regie = s.regie and v.kind = s.kind
		    and v.year = s.year)
		union all
		select 'a fault of the ledger', count(*)
		from guichet.ledger_faults()
		union all
		select 'a pupil without guardian', count(*)
		from guichet.pupil p
		where not exists (select from guichet.parent_link l
		    where l.child = p.child and l.authority <> 'withdrawn'
		    and l.during @> p.during)
		union all
		select 'a change by somebody it does not concern', count(*)
		from guichet.family_change c
		where not exists (select from guichet.household_member m
		    where m.household = c.household and m.person = c.person
		    and m.kind = 'adult' and m.superseded_at is null)
		and not exists (select from guichet.parent_link l
		    where l.child = c.subject and l.adult = c.person
		    and l.superseded_at is null)
		union all
		select 'a pupil of two schools at once', count(*)
		from guichet.pupil p join guichet.pupil o
		on o.child = p.child and o.id > p.id and o.during && p.during
		and o.superseded_at is null and p.superseded_at is null
		union all
		select 'a tariff that could not be published', count(*)
		from guichet.tariff_version v,
		    lateral guichet.tariff_faults(v.id)
		union all
		select 'a price that was not voted', count(*)
		from (select b.tariff, b.price, b.activity, b.basis, q.value,
			min(b.day) as first, max(b.day) as last
		    from guichet.booking b
		    left join guichet.quotient q on q.id = b.quotient
		    where b.state <> 'waitlisted'
		    and b.custody is distinct from 'shares'
		    group by 1, 2, 3, 4, 5) b
		where b.price is distinct from guichet.price_of(b.tariff,
		    b.value, b.basis)
		or not exists (select from guichet.tariff_version v
		    where v.id = b.tariff and v.activity = b.activity
		    and v.published_at is not null
		    and v.during @> daterange(b.first, b.last, '[]'))
	loop
		if f.n > 0 then
			said := said || format('%s: %s', f.what, f.n);
		end if;
	end loop;
	if said <> '{}' then
		raise exception 'the town is not consistent: %',
		    array_to_string(said, '; ');
	end if;
end
$$;
