-- The family file as a parent reads it: their own home, the facts of their
-- children, what they asked for themselves.  Of the other parent: the name.
set role family_view;

create view family.guardian as
select g.child, g.name, g.authority, g.family, g.given
from guichet.my_guardians g;

create view family.member as
select h.household, h.kind, h.name, h.born, h.id
from guichet.my_home h;

-- Of one's own homes.
-- RULE: parents-privacy
create view family.address as
select a.household, a.address, a.hidden
from guichet.household_address a
where a.superseded_at is null
and a.during @> (select m.today from guichet.me m);

create view family.pickup as
select a.id, a.child, a.name, a.phone, a.relation, a.during
from guichet.authorised_pickup a
where a.superseded_at is null;

create view family.emergency as
select e.id, e.child, e.name, e.phone, e.relation
from guichet.emergency_contact e
where e.superseded_at is null
and e.during @> (select m.today from guichet.me m);

create view family.file_change as
select c.id, c.fact, c.subject, c.state, c.created_at, c.from_day, c.reason,
    c.answer, c.decided_at, c.version
from guichet.family_change c;

-- The proofs given for one's own changes.
create view family.change_document as
select l.change, d.id, d.name, d.state
from guichet.family_change_document l
join guichet.document d on d.id = l.document
where d.digest is not null;

-- Who changed it: I, another guardian, the town.  Never who by name.
create view family.event as
select e.id, e.child, e.fact, e.at, case when e.by_town then 'town'
    when e.actor = (select m.person from guichet.me m) then 'me'
    else 'guardian' end::shape.told_by as told_by
from guichet.family_event e;

reset role;
