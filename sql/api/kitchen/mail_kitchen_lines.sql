-- The orders of a freeze that are this recipient's, one row an age and diet; an
-- order of no meal has one row without them.  message: its number.
set role api;

create function api.mail_kitchen_lines(message bigint)
returns table (number shape.key, day date, name text, label text,
	meals shape.count, age_group shape.age_group, diet shape.diet,
	portions shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select o.number::shape.key, o.day, s.name, a.label,
	    o.meals::shape.count, l.age_group, l.diet, l.meals::shape.count
	from guichet.message m
	join guichet.kitchen_told t on t.frozen = m.object
	    and t.email = m.recipient
	join guichet.kitchen_order o on o.number = t.number
	join guichet.school s on s.id = o.school
	join guichet.activity a on a.code = o.activity
	left join guichet.kitchen_line l on l.number = o.number
	where m.id = message and m.kind = 'kitchen-order'
	order by o.day, s.rank, s.name, o.number, l.age_group desc, l.diet desc;
end
$$;

reset role;
