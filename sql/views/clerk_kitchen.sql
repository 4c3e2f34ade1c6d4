-- What the kitchen and its managers select from: orders, what moved after, who
-- was served.  Counts alone.
set role clerk_view;

create view clerk.kitchen_order as
select o.number, o.activity, o.school, o.day, o.due_at, f.at as frozen_at,
    o.meals, encode(o.digest, 'hex') as digest
from guichet.kitchen_order o
join guichet.kitchen_freeze f on f.id = o.frozen
where (select 'kitchen-count' = any (m.rights) from guichet.me m);

create view clerk.kitchen_line as
select l.number, l.age_group, l.diet, l.meals
from guichet.kitchen_line l
where (select 'kitchen-count' = any (m.rights) from guichet.me m);

create view clerk.kitchen_move as
select v.number, v.at, v.kind, v.age_group, v.diet, v.meals
from guichet.kitchen_move v
where (select 'kitchen-count' = any (m.rights) from guichet.me m);

-- Who is counted now, of every activity with meals: an order or an estimate.
create view clerk.kitchen_now as
select p.activity, p.school, p.day, p.age_group, p.diet, count(*)::integer
    as meals
from clerk.portion p
where p.state in ('confirmed', 'served')
group by p.activity, p.school, p.day, p.age_group, p.diet;

-- Who is counted although an absence was declared: nobody has cancelled.
create view clerk.kitchen_absent as
select b.activity, b.school, b.day, count(*)::integer as meals
from guichet.booking b
where b.state = 'confirmed' and exists (select from guichet.absence n
    where n.child = b.child and n.superseded_at is null
    and n.during @> b.day and coalesce(n.activity = b.activity, true))
and (select 'kitchen-count' = any (m.rights) from guichet.me m)
group by b.activity, b.school, b.day;

-- Where meals are served, day by day.
create view clerk.kitchen_slot as
select d.activity, guichet.activity_label(d.activity, d.day) as label, a.rank,
    d.school, guichet.school_name(d.school, d.day) as name,
    s.rank as school_rank, d.day, d.because, d.order_at, case d.state when 'counting-frozen'
	then 'frozen' when 'invoiced' then 'closed' else d.state end as state
from guichet.day_slot d
join guichet.activity a on a.code = d.activity and a.meals
join guichet.school s on s.id = d.school
where (select 'kitchen-count' = any (m.rights) from guichet.me m);

-- Who was there once the site has closed its list: who had booked, who came
-- without, and whom nobody knows yet.
create view clerk.kitchen_served as
select b.activity, b.school, b.day, count(*)::integer as meals
from (select k.activity, k.school, k.day from guichet.booking k
    where k.state = 'served'
    union all
    select t.activity, t.school, t.day from guichet.attendance t
    where t.booking is null and t.mark = 'unbooked'
    union all
    select u.activity, u.school, u.day from guichet.unknown_child u
    where u.settled_at is null) b
where (select 'kitchen-count' = any (m.rights) from guichet.me m)
group by b.activity, b.school, b.day;

reset role;
