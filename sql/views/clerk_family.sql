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
