-- What changed lately in the file of my children, and who did it: 10 at most, of
-- the last 60 days.
set role api;

create function api.family_news()
returns table (child shape.person, fact shape.family_fact,
	told_by shape.told_by, at timestamptz)
stable language sql
begin atomic
	select k.name, e.fact, e.told_by, e.at
	from family.event e
	join family.child k on k.id = e.child
	where e.at > (select w.now from family.who w) - interval '60 days'
	order by e.at desc, e.id desc limit 10;
end;

reset role;
