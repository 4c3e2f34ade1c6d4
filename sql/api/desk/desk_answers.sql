-- What was answered, in the order of the form.
set role api;

create function api.desk_answers(id bigint)
returns table (step_title text, label text, value text, day date,
	yes shape.flag, type shape.field_type, origin shape.origin)
stable language sql
begin atomic
	select a.step_title, a.label,
	    case when a.type not in ('date', 'bool') then a.value end,
	    case when a.type = 'date' then a.value::date end,
	    a.type = 'bool', a.type, a.origin
	from clerk.answer a
	where a.request = $1
	order by a.step, a.place, a.n;
end;

reset role;
