-- One child I follow: today's menu, the one to come, and from which day a new
-- choice would be cooked.  One row.
--
-- MU404 that child is not mine
set role api;

create function api.family_child(child bigint)
returns table (id shape.key, acts shape.flag, name shape.person, born date,
	diet shape.diet, next_diet shape.diet, next_diet_on date, diet_on date)
stable language sql
begin atomic
	select k.id, k.id = any ((select w.acts from family.who w)::bigint[]),
	    k.name, k.born, coalesce(d.diet, 'standard'), n.diet,
	    lower(n.during), (select guichet.diet_day($1))
	from (select guichet.my_child($1) as id offset 0) m
	join family.child k on k.id = m.id
	left join family.diet d on d.child = k.id
	    and d.during @> (select w.today from family.who w)
	left join lateral (select f.diet, f.during from family.diet f
	    where f.child = k.id
	    and lower(f.during) > (select w.today from family.who w)
	    order by f.during limit 1) n on true;
end;

reset role;
