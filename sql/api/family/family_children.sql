-- The children I follow, by birth: school and class of today, today's menu and
-- the next one, whether I may act.
set role api;

create function api.family_children()
returns table (id shape.key, acts shape.flag, name shape.person, born date,
	school text, class text, diet shape.diet, next_diet shape.diet,
	next_diet_on date)
stable language sql
begin atomic
	with w as materialized (
		select x.today, x.acts from family.who x
	)
	select k.id, k.id = any ((select w.acts from w)::bigint[]), k.name,
	    k.born, s.name, c.class_name, coalesce(d.diet, 'standard'), n.diet,
	    lower(n.during)
	from family.child k
	left join family.child_class c on c.child = k.id
	    and c.during @> (select w.today from w)
	left join family.school s on s.id = c.school
	left join family.diet d on d.child = k.id
	    and d.during @> (select w.today from w)
	left join lateral (select f.diet, f.during from family.diet f
	    where f.child = k.id and lower(f.during) > (select w.today from w)
	    order by f.during limit 1) n on true
	order by k.born, k.given, k.id;
end;

reset role;
