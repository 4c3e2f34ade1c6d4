-- What the back office selects from.  The policies of clerk_view are open, any
-- other would stop the trigram indexes; the rights stand in each view's where.
set role clerk_view;

-- Who asks, and when: one row.
create view clerk.who as
select m.person, m.now, m.today from guichet.me m;

create view clerk.school as
select s.id, s.name, s.rank
from guichet.school s
where (select 'canteen-list' = any (m.rights) from guichet.me m)
or (select 'kitchen-count' = any (m.rights) from guichet.me m);

create view clerk.activity as
select a.code, a.label, a.slot, a.begins, a.ends, a.in_term, a.in_holidays,
    a.rank, g.code as grouped, g.label as group_label, g.rank as group_rank
from guichet.activity a
join guichet.activity_group g on g.code = a.grouped;

create view clerk.class as
select c.id, c.school, c.name, c.rank, c.year
from guichet.class c
where (select 'canteen-list' = any (m.rights) from guichet.me m);

create view clerk.school_year as
select y.code, y.during from guichet.school_year y;

create view clerk.day_slot as
select d.activity, d.school, d.day, d.state, d.because, d.capacity, d.taken
from guichet.day_slot d
where (select 'canteen-list' = any (m.rights) from guichet.me m)
or (select 'kitchen-count' = any (m.rights) from guichet.me m);

-- Who eats: one row per booked child and day of service.
create view clerk.meal as
select b.id, b.child, row(p.given, p.family)::shape.person as name, p.family,
    p.given, b.activity, b.school, b.day, b.state, b.booked_at, c.id as class,
    c.name as class_name, c.rank as class_rank, s.name as school_name,
    s.rank as school_rank, o.diet
from guichet.booking b
join guichet.portion o on o.id = b.id
join guichet.day_slot d on d.activity = b.activity and d.school = b.school
    and d.day = b.day and d.because is null
join guichet.person p on p.id = b.child
join guichet.school s on s.id = b.school
left join guichet.pupil u on u.child = b.child and u.superseded_at is null
    and u.during @> b.day
left join guichet.class c on c.id = u.class
where b.seat and (select 'canteen-list' = any (m.rights) from guichet.me m);

-- What the kitchen cooks: no names.
create view clerk.portion as
select p.activity, p.school, p.day, p.state, p.age_group, p.diet
from guichet.portion p
join guichet.day_slot d on d.activity = p.activity and d.school = p.school
    and d.day = p.day and d.because is null
where p.seat and (select 'kitchen-count' = any (m.rights) from guichet.me m);

create view clerk.household as
select h.id, h.label
from guichet.household h
where (select 'family-read' = any (m.rights) from guichet.me m);

-- Who lives there today.
create view clerk.member as
select m.household, m.person, m.kind, row(p.given, p.family)::shape.person
    as name, p.given, p.family, p.born, p.email, p.phone
from guichet.household_member m
join guichet.person p on p.id = m.person
where m.superseded_at is null and m.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.address as
select a.household, a.address, a.hidden
from guichet.household_address a
where a.superseded_at is null and a.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

-- That of today, else the next to come.
create view clerk.quotient as
select distinct on (q.household) q.household, q.value, q.during, q.month,
    q.source, q.file_number, q.document is not null as seen,
    case when lower(q.during) > (select m.today from guichet.me m)
	then 'coming' else 'known' end::shape.quotient_state as state
from guichet.quotient q
where q.superseded_at is null
and upper(q.during) > (select m.today from guichet.me m) is not false
and (select 'family-read' = any (m.rights) from guichet.me m)
order by q.household, q.during;

create view clerk.account as
select a.person, a.role
from guichet.account a
where a.disabled_at is null and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.guardian as
select l.child, l.adult, l.authority, row(p.given, p.family)::shape.person
    as name, p.given, p.family
from guichet.parent_link l
join guichet.person p on p.id = l.adult
where l.superseded_at is null and l.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

-- Today's class, diet and canteen enrolment of a child.
create view clerk.pupil as
select u.child, c.name as class_name, s.name as school_name
from guichet.pupil u
join guichet.class c on c.id = u.class
join guichet.school s on s.id = c.school
where u.superseded_at is null and u.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.diet as
select d.child, d.diet
from guichet.diet_choice d
where d.superseded_at is null and d.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.enrolment as
select e.child, e.activity
from guichet.enrolment e
where e.superseded_at is null and e.state = 'active'
and e.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.booking as
select b.id, b.child, b.activity, b.day, b.state, b.seat, b.booked_at
from guichet.booking b
where (select 'family-read' = any (m.rights) from guichet.me m);

-- What each home pays of one.
create view clerk.booking_part as
select p.booking, p.payer, p.price
from guichet.booking_part p
where (select 'family-read' = any (m.rights) from guichet.me m);

reset role;
