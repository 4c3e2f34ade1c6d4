-- The day of service, by who marks it, who answers contests, and the families.
set role clerk_view;

-- Where and when there is service.
create view clerk.served_day as
select d.activity, d.school, d.day, d.state, d.taken,
    guichet.activity_label(d.activity, d.day) as label, a.begins, a.ends,
    a.rank, a.slot, guichet.school_name(d.school, d.day) as school_name,
    s.rank as school_rank
from guichet.day_slot d
join guichet.activity a on a.code = d.activity
join guichet.school s on s.id = d.school
where d.because is null
and (select 'attendance' = any (m.rights) from guichet.me m);

-- Who is expected or was there: one row a child, activity and day of a site.
create view clerk.roll_row as
select o.child, o.activity, o.school, o.day, coalesce(o.id, a.booking) as booking,
    a.id as attendance, coalesce(a.mark, 'expected')::shape.attendance_mark
    as mark, a.marked_at, a.marked_by, a.device, a.marks, a.arrived_at,
    a.left_at, case when a.school <> o.school then a.school end as elsewhere,
    o.diet, o.plan
from guichet.portion o
left join guichet.attendance a on a.child = o.child and a.day = o.day
    and a.activity = o.activity
where o.state in ('confirmed', 'served', 'absent', 'unbooked')
and (select 'attendance' = any (m.rights) from guichet.me m);

-- Any pupil, for who comes without a booking: names and class, no more.
create view clerk.roll_pupil as
select p.id as child, row(p.given, p.family)::shape.person as name, p.given,
    p.family, p.search, c.id as class, c.name as class_name,
    c.rank as class_rank, c.school, s.name as school_name,
    s.rank as school_rank, u.during
from guichet.pupil u
join guichet.person p on p.id = u.child
join guichet.class c on c.id = u.class
join guichet.school s on s.id = c.school
where u.superseded_at is null
and (select 'attendance' = any (m.rights)
    or 'booking-write' = any (m.rights) from guichet.me m);

create view clerk.marked as
select h.id, h.attendance, h.mark, h.marked_at, h.received_at, h.device,
    h.marked_by,
    row(p.given, p.family)::shape.person as name, h.contest
from guichet.attendance_mark h
join guichet.person p on p.id = h.marked_by
where (select 'attendance' = any (m.rights)
    or 'booking-write' = any (m.rights) from guichet.me m);

create view clerk.absence_day as
select n.id, n.child, n.activity, n.during, n.proof, n.proof_until, n.source,
    k.label, k.code
from guichet.absence n
join guichet.absence_kind k on k.id = n.kind
where n.superseded_at is null
and (select 'attendance' = any (m.rights)
    or 'booking-write' = any (m.rights) from guichet.me m);

create view clerk.absence_kind as
select k.id, k.code, k.label, k.grouped, k.effect, k.from_day, k.until_day,
    k.proof_hours, k.rank, k.during
from guichet.absence_kind k
where (select 'attendance' = any (m.rights)
    or 'booking-write' = any (m.rights) from guichet.me m);

create view clerk.closing as
select w.id, w.activity, w.school, w.day, w.closed_at, w.expected, w.present,
    w.absent, w.unbooked, row(p.given, p.family)::shape.person as closed_by,
    w.reopened_at, row(r.given, r.family)::shape.person as reopened_by,
    w.reason
from guichet.slot_closing w
join guichet.person p on p.id = w.closed_by
left join guichet.person r on r.id = w.reopened_by
where (select 'attendance' = any (m.rights) from guichet.me m);

-- Who was served and is on no list, and who it was.
create view clerk.unknown_child as
select u.id, u.activity, u.school, u.day, u.words, u.noted_at, a.label,
    s.name as school_name, row(n.given, n.family)::shape.person as noted_by,
    case when p.id is not null then row(p.given, p.family)::shape.person end
    as child, u.reason, u.settled_at, case when b.id is not null
    then row(b.given, b.family)::shape.person end as settled_by
from guichet.unknown_child u
join guichet.activity a on a.code = u.activity
join guichet.school s on s.id = u.school
join guichet.person n on n.id = u.noted_by
left join guichet.person p on p.id = u.child
left join guichet.person b on b.id = u.settled_by
where (select 'attendance' = any (m.rights)
    or 'booking-write' = any (m.rights) from guichet.me m);

-- What is contested, with what was recorded.
create view clerk.contest as
select c.id, c.state, c.body, c.opened_at, c.answer, c.answered_at,
    guichet.contest_due(c.opened_at) as due,
    guichet.contest_silence(c.opened_at) as silence_on,
    row(o.given, o.family)::shape.person as opened_by,
    row(b.given, b.family)::shape.person as answered_by,
    row(p.given, p.family)::shape.person as child, l.attendance, l.day, l.mark,
    l.base, l.price, l.reason, l.late,
    guichet.activity_label(l.activity, l.day) as activity,
    guichet.school_name(t.school, l.day) as school_name,
    d.state as slot_state
from guichet.contest c
join guichet.attendance_line l on l.id = c.line
join guichet.attendance t on t.id = l.attendance
join guichet.day_slot d on d.activity = t.activity and d.school = t.school
    and d.day = t.day
join guichet.person p on p.id = c.child
join guichet.person o on o.id = c.opened_by
left join guichet.person b on b.id = c.answered_by
where (select 'booking-write' = any (m.rights) from guichet.me m);

reset role;
set role family_view;

-- What was recorded of one's children, and what it comes to for who pays; days
-- that were closed before there were marks say what their booking says.
-- RULE: parents-privacy
create view family.presence as
select l.id as line, l.attendance, l.child, l.activity, t.school, l.day,
    l.mark::text as mark, w.mine,
    case when w.mine then w.base end as base,
    case when w.mine then w.price end as price,
    case when w.mine then l.reason end as reason,
    l.late, case when w.mine then l.surcharge end as surcharge, l.absence
from guichet.attendance_line l
join guichet.attendance t on t.id = l.attendance
cross join lateral (select l.payer = any
	((select guichet.my_payers())::bigint[]) as mine, l.base, l.price
    where l.payer is not null
    union all
    select s.line is not null, s.base, s.price
    from (select) one
    left join guichet.attendance_share s on s.line = l.id
    where l.payer is null) w
where l.superseded_at is null
union all
select null, null, b.child, b.activity, b.school, b.day, case b.state when 'absent' then 'absent'
    else 'present' end, w.mine, case when w.mine then b.price end,
    case when w.mine then b.price end, null, false, null, null
from guichet.booking b
cross join lateral (select coalesce(b.payer = any
	((select guichet.my_payers())::bigint[]), false) as mine) w
where b.state in ('served', 'absent') and not exists (
    select from guichet.attendance_line l where l.child = b.child
    and l.day = b.day and l.activity = b.activity
    and l.superseded_at is null);

create view family.absence as
select n.id, n.child, n.activity, n.during, n.proof, n.proof_until,
    n.proof_reason, n.kind, n.source, n.recorded_at
from guichet.absence n
where n.superseded_at is null;

create view family.absence_kind as
select k.id, k.code, k.label, k.grouped, k.effect, k.from_day, k.until_day,
    k.proof_hours, k.by_family, k.rank, k.during
from guichet.absence_kind k;

create view family.surcharge as
select s.id, s.kind, s.grouped, s.amount, s.percent, s.during
from guichet.surcharge s;

-- What was contested of the days that one's own home pays; of one that two homes
-- pay, by one's own.
-- RULE: parents-privacy
create view family.contest as
select c.id, c.line, l.attendance, c.child, c.state, c.opened_at, c.body, c.answer,
    c.answered_at, guichet.contest_due(c.opened_at) as due
from guichet.contest c
join guichet.attendance_line l on l.id = c.line
where case when l.payer is null
    then c.opened_by = any ((select guichet.my_adults())::bigint[])
    else l.payer = any ((select guichet.my_payers())::bigint[]) end;

reset role;
