-- Who I am, my home, whether its quotient is known, and the next deadline of
-- any of my children's canteen days.  One row.
set role api;

create function api.family_card()
returns table (name shape.person, household text, quotient_known shape.flag,
	quotient shape.cents, quotient_until date, next_deadline timestamptz)
stable language sql
begin atomic
	select m.name, h.label, q.value is not null, q.value,
	    upper(q.during) - 1, (
		select min(n.book_until)
		from (select distinct c.school from family.child_class c
		    where c.during @> (select guichet.today())) s,
		    lateral (select d.book_until from family.day_slot d
			where d.school = s.school and d.activity = 'canteen'
			and d.book_until > (select guichet.now())
			and d.because is null
			order by d.book_until limit 1) n)
	from family.me m
	left join family.household h on h.during @> (select guichet.today())
	left join family.quotient q on q.household = h.id
	    and q.during @> (select guichet.today());
end;

reset role;
