-- What a person takes away (api.data_*), where other pages need less: what is
-- over, and the texts.  Under the same policies as the rest of family.
set role family_view;

-- When one was an adult of the home that is one's own today: what that home was
-- before is not one's own.
-- RULE: parents-privacy
create view family.home_time as
select m.household, m.during
from guichet.household_member m
where m.person = (select w.person from guichet.me w) and m.kind = 'adult'
and m.superseded_at is null;

create view family.address_past as
select a.household, a.address, a.hidden, a.during
from guichet.household_address a
where a.superseded_at is null;

create view family.person_past as
select p.id, p.person, row(p.given, p.family)::shape.person as name, p.born,
    p.email, p.phone, p.until_at
from guichet.person_past p;

-- Over the children of today, with its past.
create view family.authority as
select l.child, l.authority, l.during
from guichet.parent_link l
where l.child = any ((select w.children from guichet.me w)::bigint[])
and l.superseded_at is null;

create view family.emergency_past as
select e.id, e.child, e.name, e.phone, e.relation, e.during
from guichet.emergency_contact e
where e.superseded_at is null;

create view family.request_answer as
select v.request, f.step, f.n as field_n, v.n, f.label,
    coalesce(o.label, v.value) as value
from guichet.request q
join guichet.request_value v on v.request = q.id
join guichet.procedure_field f on f.revision = q.revision
    and f.name = v.field
left join guichet.procedure_option o on o.revision = q.revision
    and o.field = v.field and o.code = v.value;

create view family.request_event as
select e.id, e.request, e.at, e.kind, e.detail
from guichet.request_event e;

create view family.request_text as
select s.id, s.request, s.at, s.from_town, s.body
from guichet.request_message s;

create view family.receipt as
select r.id, r.request, r.kind, r.issued_at
from guichet.receipt r;

-- Those that have left.
create view family.letter as
select l.id, l.request, l.kind, l.left_at
from guichet.letter l
where l.left_at is not null;

create view family.document as
select d.id, d.label, d.name, d.state, d.received_at, d.purge_on
from guichet.document d
where d.digest is not null;

reset role;
