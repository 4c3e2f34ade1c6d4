-- Care plans, by who may read them: the guardians of the child; agents with the
-- right to health data; and, without any health data, whoever reads the day's
-- list, for the calls that an expired plan asks for.
set role family_view;

create view family.care_plan as
select c.id, c.child, s.name as school, c.during, c.meal_mode, c.protocol,
    c.steps, c.signatories, c.signed_on, c.state
from guichet.care_plan c
left join guichet.school s on s.id = c.school
where c.state <> 'draft';

create view family.care_plan_read as
select r.id, r.child, r.at, r.name, r.by_town
from guichet.care_plan_read r;

reset role;
set role clerk_view;

-- Level two is in the right: a session of level one does not have it.
create view clerk.care_plan as
select c.id, c.child, c.school as school_key, s.name as school, c.during,
    c.meal_mode, c.protocol, c.steps, c.signatories, c.signed_on, c.state,
    c.version
from guichet.care_plan c
left join guichet.school s on s.id = c.school
where (select 'health-read' = any (m.rights) from guichet.me m);

create view clerk.care_plan_read as
select r.id, r.child, r.at, r.name, r.by_town
from guichet.care_plan_read r
where (select 'health-read' = any (m.rights) from guichet.me m);

create view clerk.care_child as
select p.id, row(p.given, p.family)::shape.person as name, p.born
from guichet.person p
where (select 'health-read' = any (m.rights) from guichet.me m);

create view clerk.care_school as
select s.id, s.name, s.rank
from guichet.school s
where (select 'health-read' = any (m.rights) from guichet.me m);

-- Whom to call: the plan is over, nothing came after it, nobody has called.
create view clerk.care_call as
select c.id, c.child, row(p.given, p.family)::shape.person as name,
    s.name as school, upper(c.during) as ended_on, c.called_at, c.called_note
from guichet.care_plan c
join guichet.person p on p.id = c.child
left join guichet.school s on s.id = c.school
where c.state in ('signed', 'active', 'expiring', 'expired')
and not exists (select from guichet.care_plan n where n.child = c.child
    and n.state in ('signed', 'active', 'expiring', 'expired')
    and upper(n.during) > upper(c.during))
and (select 'canteen-list' = any (m.rights) from guichet.me m);

reset role;
