-- One line that may be contested: what was recorded and its price.  One row.
--
-- MU404 no such line, of another home, or its day is not closed
set role api;

create function api.presence_line(line bigint)
returns table (id shape.key, name shape.person, activity text, day date,
	mark shape.attendance_mark, base shape.cents, price shape.cents,
	reason shape.no_price)
stable language sql
begin atomic
	select l.id, k.name, guichet.activity_label(p.activity, p.day), p.day, p.mark, p.base, p.price, p.reason
	from (select guichet.my_line(presence_line.line) as id offset 0) l
	join family.presence p on p.line = l.id
	join family.child k on k.id = p.child;
end;

reset role;
