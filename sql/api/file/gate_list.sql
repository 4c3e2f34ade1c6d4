-- The pupils of a school, who may collect them, whom to call and who is forbidden:
-- for the gate, on screen and printed.  school null: the first of them.
--
-- RULE: gate-only
set role api;

create function api.gate_list(school bigint)
returns table (child shape.key, name shape.person, school text, class text,
	guardians text, pickups text, contacts text, forbidden text)
stable language sql
begin atomic
	select g.child, g.name, g.school_name, g.class_name,
	    (select string_agg(concat_ws(' ', r.name, r.phone), ', '
		order by r.name) from clerk.gate_guardian r
		where r.child = g.child),
	    (select string_agg(concat_ws(' ', p.name, p.phone), ', '
		order by p.name) from clerk.pickup p where p.child = g.child
		and p.during @> (select w.today from clerk.who w)),
	    (select string_agg(concat_ws(' ', e.name, e.phone), ', '
		order by e.id) from clerk.emergency e
		where e.child = g.child),
	    (select string_agg(b.name || ' (' || b.decision || ')', ', '
		order by b.name) from clerk.prohibition b
		where b.child = g.child
		and b.during @> (select w.today from clerk.who w))
	from clerk.gate_pupil g
	where g.during @> (select w.today from clerk.who w)
	and g.school = coalesce($1, (select s.id from clerk.school s
	    order by s.rank, s.name limit 1))
	order by g.class_rank, g.class_name, g.family, g.given, g.child;
end;

reset role;
