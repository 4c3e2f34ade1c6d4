-- What the catalogue was asked for, and how many there are.  One row.
set role api;

create function api.procedures_asked(q text)
returns table (q text, total shape.count)
stable language sql
begin atomic
	select nullif(btrim($1), ''), count(p.code)::integer
	from (select) one
	left join api.procedures($1) p on true;
end;

reset role;
