-- Who I am, my home, whether its quotient is known, and the next deadline of
-- any of my children's canteen days.  One row.
set role api;

create function api.family_card()
returns table (name shape.person, household text, quotient_known shape.flag,
	quotient shape.cents, quotient_until date, next_deadline timestamptz)
stable language sql
begin atomic
	with w as materialized (
		select m.now, m.today from family.who m
	), schools as materialized (
		select distinct c.school from family.child_class c
		where c.during @> (select w.today from w)
	)
	select m.name, h.label, q.value is not null, q.value,
	    upper(q.during) - 1, (select min(n.book_until)
		from schools s, lateral (
		    select d.book_until from family.day_slot d
		    where d.school = s.school and d.activity = 'canteen'
		    and d.book_until > (select w.now from w)
		    and d.because is null
		    order by d.book_until limit 1) n)
	from family.me m
	left join family.household h on true
	left join family.quotient q on q.household = h.id
	    and q.during @> (select w.today from w);
end;

reset role;
