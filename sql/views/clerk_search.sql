-- Search of a family: households by the names of whoever lives there.  Every
-- word must be in the name of one member, accents and case ignored.
set role clerk_view;

create view clerk.search as
select m.household, p.search
from guichet.household_member m
join guichet.person p on p.id = m.person
where m.superseded_at is null and m.during @> (select m.today from guichet.me m)
and (select 'family-read' = any (m.rights) from guichet.me m);

reset role;
