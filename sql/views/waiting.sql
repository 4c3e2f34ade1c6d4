-- The waiting list, as families and agents select from it.
set role family_view;

-- Wishes for a seat that wait, or are kept, and those that ended this week.
create view family.wait as
select b.id, b.child, row(p.given, p.family)::shape.person as name, b.activity,
    a.label, s.name as site, b.day, b.state, b.booked_at, b.held_until,
    b.auto, b.works, b.offered_why is not null as first, d.book_until
from guichet.booking b
join guichet.person p on p.id = b.child
join guichet.activity a on a.code = b.activity
join guichet.school s on s.id = b.school
join guichet.day_slot d on d.activity = b.activity and d.school = b.school
    and d.day = b.day
where b.state in ('waitlisted', 'held', 'offered')
or b.state in ('confirmed', 'expired')
    and b.day >= (select m.today from guichet.me m)
    and coalesce(b.ended_at, b.held_until)
	>= (select m.now from guichet.me m) - interval '7 days';

-- The published orders, the same for everybody.
create view family.ranking as
select r.id, r.activity, r.during, r.criteria, v.number as vote,
    v.day as voted
from guichet.ranking r
join guichet.council_vote v on v.id = r.vote;

set role clerk_view;

-- Who waits or is offered a seat; for who keeps the lists.
create view clerk.wait as
select b.id, b.child, row(p.given, p.family)::shape.person as name, b.activity,
    a.label, b.school, s.name as site, s.rank as site_rank, b.day, b.state,
    b.booked_at, b.held_until, b.auto, b.offered_why, d.capacity, d.taken,
    d.book_until, c.name as class_name, k.name as school_name
from guichet.booking b
join guichet.person p on p.id = b.child
join guichet.activity a on a.code = b.activity
join guichet.school s on s.id = b.school
join guichet.day_slot d on d.activity = b.activity and d.school = b.school
    and d.day = b.day
left join guichet.pupil u on u.child = b.child and u.superseded_at is null
    and u.during @> b.day
left join guichet.class c on c.id = u.class
left join guichet.school k on k.id = c.school
where b.state in ('waitlisted', 'held', 'offered')
and (select 'canteen-list' = any (m.rights) from guichet.me m);

create view clerk.ranking as
select r.id, r.activity, r.during, v.number as vote, v.day as voted
from guichet.ranking r
join guichet.council_vote v on v.id = r.vote;

reset role;
