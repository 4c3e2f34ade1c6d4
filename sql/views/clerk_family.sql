-- The family file in the back office: what waits, and the facts that families
-- keep themselves.
set role clerk_view;

-- Who asked for what; the household or the person it is about, by its label.
create view clerk.file_change as
select c.id, c.fact, c.household, c.subject, coalesce(h.label, s.given || ' '
    || s.family) as whose, row(p.given, p.family)::shape.person as asker,
    c.old, c.proposed, c.from_day, c.state, c.created_at, c.asked_at, c.answer,
    c.decided_at, c.reason, c.version, c.document,
    coalesce(c.household, (select m.household
	from guichet.household_member m where m.person = c.person
	and m.superseded_at is null
	and m.during @> (select w.today from guichet.me w)
	order by m.kind limit 1)) as file
from guichet.family_change c
join guichet.person p on p.id = c.person
left join guichet.household h on h.id = c.household
left join guichet.person s on s.id = c.subject
where (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.pickup as
select a.id, a.child, a.name, a.phone, a.relation, a.during, a.source
from guichet.authorised_pickup a
where a.superseded_at is null
and (select 'family-read' = any (m.rights) or 'gate-read' = any (m.rights)
    from guichet.me m);

create view clerk.emergency as
select e.id, e.child, e.name, e.phone, e.relation
from guichet.emergency_contact e
where e.superseded_at is null
and e.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) or 'gate-read' = any (m.rights)
    from guichet.me m);

reset role;

set role clerk_view;

-- Who has authority, dated, with its source.
create view clerk.link as
select l.id, l.child, l.adult, row(p.given, p.family)::shape.person as name,
    l.authority, l.during, case when l.source in ('judgment', 'agreement',
    'proof', 'import', 'town') then l.source else 'declared' end
    ::shape.fact_source as source
from guichet.parent_link l
join guichet.person p on p.id = l.adult
where l.superseded_at is null
and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.custody_rule as
select r.id, r.child, r.layer, r.kind, row(f.given, f.family)::shape.person
    as first, row(s.given, s.family)::shape.person as second, r.second is null
    as alone, r.pattern, r.from_at, r.hand_over, r.reversed, r.during, r.source,
    r.recorded_at, r.seen_on, case when a.id is not null
	then row(a.given, a.family)::shape.person end as seen_by,
    h.label as payer
from guichet.custody_rule r
join guichet.person f on f.id = r.first
left join guichet.person s on s.id = r.second
left join guichet.person a on a.id = r.seen_by
left join guichet.household h on h.id = r.payer
where r.superseded_at is null
and (r.layer < 3 or r.source <> 'agreement' or r.agreed_at is not null)
and (select 'family-read' = any (m.rights) from guichet.me m);

create view clerk.custody_share as
select s.child, row(f.given, f.family)::shape.person as first,
    row(o.given, o.family)::shape.person as second, s.share, s.during,
    s.source, s.seen_on, case when a.id is not null
	then row(a.given, a.family)::shape.person end as seen_by
from guichet.custody_share s
join guichet.person f on f.id = s.first
join guichet.person o on o.id = s.second
left join guichet.person a on a.id = s.seen_by
where s.superseded_at is null
and upper(s.during) > (select m.today from guichet.me m) is not false
and (select 'family-read' = any (m.rights) from guichet.me m);

-- A judge's prohibition is for the gate: the right gate-read alone.
-- RULE: gate-only
create view clerk.prohibition as
select b.id, b.child, b.name, b.decision, b.during
from guichet.pickup_prohibition b
where b.superseded_at is null
and (select 'gate-read' = any (m.rights) from guichet.me m);

create view clerk.file_child as
select p.id, row(p.given, p.family)::shape.person as name, p.born
from guichet.person p
where (select 'family-read' = any (m.rights) from guichet.me m);

-- The pupils of a day at the gate, whether they eat or not.
create view clerk.gate_pupil as
select u.child, u.during, row(p.given, p.family)::shape.person as name,
    p.family, p.given, c.name as class_name, c.rank as class_rank,
    c.school, s.name as school_name, s.rank as school_rank
from guichet.pupil u
join guichet.person p on p.id = u.child
join guichet.class c on c.id = u.class
join guichet.school s on s.id = c.school
where u.superseded_at is null
and (select 'gate-read' = any (m.rights) from guichet.me m);

create view clerk.gate_guardian as
select l.child, p.given || ' ' || p.family as name, p.phone
from guichet.parent_link l
join guichet.person p on p.id = l.adult
where l.superseded_at is null and l.authority <> 'withdrawn'
and l.during @> (select m.today from guichet.me m)
and (select 'gate-read' = any (m.rights) from guichet.me m);

reset role;
