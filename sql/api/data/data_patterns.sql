-- The usual weeks that my home keeps.  days: 1 is the Monday of the first week,
-- 8 that of the second.
-- RULE: parents-privacy
set role api;

create function api.data_patterns()
returns table (child shape.person, activity text, weeks shape.count, days text,
	during daterange)
stable language sql
begin atomic
	select k.name, a.label, p.weeks, array_to_string(p.days, ' '), p.during
	from family.pattern p
	join family.activity a on a.code = p.activity
	join family.child k on k.id = p.child
	order by k.born, k.id, a.rank, p.during desc, p.id;
end;

reset role;
