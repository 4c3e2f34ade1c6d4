-- Pupils of the day of a note whose name holds the words, those of its site
-- first; twenty at most: a better word.
set role api;

create function api.unknown_find(asked bigint, q text)
returns table (id shape.key, name shape.person, school text, class text)
stable language sql
begin atomic
	select p.child, p.name, p.school_name, p.class_name
	from clerk.unknown_child u
	join clerk.roll_pupil p on p.during && daterange(u.day - 70, u.day + 1)
	where u.id = unknown_find.asked and u.settled_at is null
	and p.search like all (guichet.search_patterns(unknown_find.q))
	order by (p.school = u.school) desc, p.given, p.family, p.child
	limit 20;
end;

reset role;
