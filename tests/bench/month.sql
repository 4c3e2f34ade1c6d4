-- Two more activities for the children of a school of trials, a third of their
-- days booked.  In: school.
insert into guichet.day_slot (activity, school, day, slot, book_until,
    change_until, cancel_until)
select a.code, d.school, d.day, a.slot, d.book_until, d.change_until,
    d.cancel_until
from guichet.day_slot d join guichet.school s on s.id = d.school
    and s.name = :'school'
join guichet.activity a on a.code in ('morning', 'evening-1');
insert into guichet.enrolment (child, activity, during)
select u.child, a.code, u.during
from guichet.pupil u join guichet.class c on c.id = u.class
join guichet.school s on s.id = c.school and s.name = :'school'
join guichet.activity a on a.code in ('morning', 'evening-1');
insert into guichet.booking (child, activity, school, day, slot, payer, price,
    tariff, custody, booked_by, booked_at)
select b.child, a.code, b.school, b.day, a.slot, b.payer, 110, v.id, b.custody,
    b.booked_by, b.booked_at
from guichet.booking b join guichet.school s on s.id = b.school
    and s.name = :'school' and extract(isodow from b.day) = 2
join guichet.activity a on a.code in ('morning', 'evening-1')
join guichet.tariff_version v on v.activity = a.code
    and v.published_at is not null and v.during @> b.day;
