-- The documents it asks for, each with the text that requires it.
set role api;

create function api.procedure_page_pieces(code text)
returns table (label text, why text, required_by text, optional shape.flag,
	indispensable shape.flag, depends shape.flag, obtain text,
	valid_months shape.count)
stable language sql
begin atomic
	select c.label, nullif(c.why, ''), c.required_by, c.optional,
	    c.indispensable, c.depends, nullif(c.obtain, ''), c.valid_months
	from family.procedure p
	join family.procedure_piece c on c.revision = p.id
	where p.code = $1
	order by c.step, c.n;
end;

reset role;
