-- Tariffs as who keeps the settings sees them, drafts too.
set role clerk_view;

create view clerk.tariff as
select v.id, v.activity, a.label, g.label as group_label, v.during, v.rounding,
    v.unit_minutes, v.late_proof, v.cost, v.version, v.published_at,
    c.number as vote, c.day as voted, v.author = m.person as mine,
    row(p.given, p.family)::shape.person as author,
    row(b.given, b.family)::shape.person as published_by, v.author as by,
    g.rank as group_rank, a.rank
from guichet.tariff_version v
join guichet.activity a on a.code = v.activity
join guichet.activity_group g on g.code = a.grouped
cross join guichet.me m
left join guichet.council_vote c on c.id = v.vote
left join guichet.person p on p.id = v.author
left join guichet.person b on b.id = v.published_by
where 'canteen-settings' = any (m.rights);

create view clerk.tariff_bracket as
select b.id, b.tariff, b.age_group, b.quotient, b.price, b.rate, b.price_floor,
    b.price_ceiling
from guichet.tariff_bracket b
where (select 'canteen-settings' = any (m.rights) from guichet.me m);

create view clerk.tariff_modifier as
select m.id, m.tariff, m.criterion, m.least, m.price, m.percent, m.amount
from guichet.tariff_modifier m
where (select 'canteen-settings' = any (w.rights) from guichet.me w);

create view clerk.tariff_test as
select t.id, t.tariff, t.quotient, t.facts, t.price
from guichet.tariff_test t
where (select 'canteen-settings' = any (m.rights) from guichet.me m);

create view clerk.resident_place as
select p.postcode, p.town
from guichet.resident_place p
where (select 'canteen-settings' = any (m.rights) from guichet.me m);

reset role;
