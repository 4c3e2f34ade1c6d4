-- What a family's pages select from.  Owned by family_view, whose policies give
-- the rows; every row here follows from the signed-in adult by a dated link.
set role family_view;

-- Who asks, and when: one row.
create view family.who as
select m.person, m.children, m.acts, m.households, m.now, m.today
from guichet.me m;

-- The children, with their names.
create view family.child as
select p.id, row(p.given, p.family)::shape.person as name, p.given, p.born,
    p.family
from guichet.person p
where p.id = any ((select m.children from guichet.me m)::bigint[]);

-- Where they go to school, dated.
create view family.child_class as
select u.child, u.during, c.id as class, c.name as class_name, c.age_group,
    c.school, c.year
from guichet.pupil u
join guichet.class c on c.id = u.class
where u.superseded_at is null;

create view family.school as
select s.id, s.name from guichet.school s;

create view family.diet as
select d.child, d.during, d.diet
from guichet.diet_choice d
where d.superseded_at is null;

create view family.enrolment as
select e.child, e.activity, e.during
from guichet.enrolment e
where e.superseded_at is null and e.state = 'active';

-- What there is to go to; the same for everybody.
create view family.activity as
select a.code, a.label, a.slot, a.begins, a.ends, a.rank, g.code as grouped,
    g.label as group_label, g.rank as group_rank
from guichet.activity a
join guichet.activity_group g on g.code = a.grouped;

-- Bookings, with what waits or is kept for a time.  Who booked and who pays is said
-- only as "mine": the other parent's price, quotient and home are not shown; of a
-- price that two homes share, one's own part.
-- RULE: parents-privacy
create view family.place as
select b.child, b.activity, b.day, b.slot, b.state, b.seat, b.mine,
    case when b.mine and b.seat then b.price end as price,
    case when b.mine then b.bypass end as bypass
from (select t.child, t.activity, t.day, t.slot, t.state, t.seat, t.bypass,
	case t.custody when 'shares' then exists (
	    select from guichet.booking_share s where s.booking = t.id)
	else t.payer = any ((select guichet.my_payers())::bigint[]) end as mine,
	case t.custody when 'shares' then (select sum(s.price)
	    from guichet.booking_share s where s.booking = t.id)::shape.cents
	else t.price end as price
    from guichet.booking t where t.takes or t.state = 'waitlisted') b;

-- Those that count: a child who comes.
create view family.booking as
select b.child, b.activity, b.day, b.slot, b.state, b.mine, b.price, b.bypass
from family.place b
where b.seat;

-- The usual weeks that I or another adult of my home keeps.
-- RULE: parents-privacy
create view family.pattern as
select p.id, p.child, p.activity, p.weeks, p.anchor, p.days, p.during
from guichet.booking_pattern p
where p.superseded_at is null
and p.adult = any ((select guichet.my_adults())::bigint[]);

-- What a save came to, by its nonce: what the month cost me before and after.
create view family.saved as
select o.nonce, (o.answer ->> 'before')::bigint as before,
    (o.answer ->> 'after')::bigint as after
from guichet.once o
where o.person = (select m.person from guichet.me m)
and o.answer ? 'before';

-- Where the children of a school go; the same for everybody.
create view family.site as
select s.activity, s.school, s.site, s.during
from guichet.activity_site s;

-- The address of one's calendar that works; never the address.
create view family.calendar_feed as
select f.made_at from guichet.calendar_feed f
where f.revoked_at is null;

-- Who has a child when, in force today or later.
create view family.custody_rule as
select r.id, r.child, r.layer, r.kind, r.pattern, r.from_at, r.hand_over,
    r.reversed, r.during, r.source, r.seen_on,
    r.first = (select m.person from guichet.me m) as mine
from guichet.custody_rule r
where r.superseded_at is null
and (r.layer < 3 or r.source <> 'agreement' or r.agreed_at is not null);

-- How a price is shared between a child's two homes, in force today or later.
create view family.custody_share as
select s.child, s.share, s.during, s.source, s.seen_on,
    s.first = (select m.person from guichet.me m) as mine
from guichet.custody_share s
where s.superseded_at is null
and upper(s.during) > (select m.today from guichet.me m) is not false;

-- Exceptions, also those that wait for one of the parents.
create view family.custody_exception as
select r.id, r.child, r.during, r.source,
    r.first = (select m.person from guichet.me m) as mine,
    r.recorded_by = (select m.person from guichet.me m) as asked,
    r.source = 'agreement' and r.agreed_at is null as waiting
from guichet.custody_rule r
where r.superseded_at is null and r.layer = 3
and upper(r.during) > (select m.today from guichet.me m);

-- What waits for the parent whose day it is.
create view family.booking_suggestion as
select s.child, s.activity, s.day,
    s.suggested_by = (select m.person from guichet.me m) as mine
from guichet.booking_suggestion s
where s.state = 'waiting';

-- The person, and the home where they are an adult today.
create view family.me as
select p.id, row(p.given, p.family)::shape.person as name, p.given, p.family,
    p.born, p.email, p.phone
from guichet.person p
where p.id = (select m.person from guichet.me m);

create view family.household as
select h.id, h.label
from guichet.household h;

create view family.quotient as
select q.id, q.household, q.during, q.value, q.month, q.source,
    q.document is not null as seen
from guichet.quotient q
where q.superseded_at is null;

-- The one to show of a home: that of today, else the next to come.  ending: it
-- runs out within 45 days, and none follows.
create view family.quotient_now as
select distinct on (q.household) q.household, q.during, q.value, q.month,
    q.source, q.seen, case when lower(q.during) > m.today then 'coming'
	when upper(q.during) <= m.today + 45 and not exists (
	    select from guichet.quotient n where n.household = q.household
	    and n.superseded_at is null and upper(n.during)
	    > upper(q.during) is not false and n.during <> q.during)
	then 'ending' else 'known' end::shape.quotient_state as state
from family.quotient q
cross join guichet.me m
where upper(q.during) > m.today is not false
order by q.household, q.during;

-- What the person's saves did, line by line.
create view family.change as
select o.nonce, o.n, o.child, row(p.given, p.family)::shape.person as name,
    o.activity, o.day, o.change, o.outcome, o.reason, o.price, o.until
from guichet.once_line o
join guichet.person p on p.id = o.child;

-- No family in these: the calendar and the prices, the same for everybody.
create view family.day_slot as
select d.activity, d.school, d.day, d.slot, d.state, d.because,
    case when d.capacity is not null
	then greatest(d.capacity - d.taken, 0) end as places,
    d.book_until, d.cancel_until, d.waits, d.opens_at, d.late_until,
    d as whole
from guichet.day_slot d;

create view family.school_year as
select y.code, y.during from guichet.school_year y;

create view family.closure as
select c.id, a.label as activity, s.name as school, c.during, c.because
from guichet.closure c
left join guichet.activity a on a.code = c.activity
left join guichet.school s on s.id = c.school;

reset role;
