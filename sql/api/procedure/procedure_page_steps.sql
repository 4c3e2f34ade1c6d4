-- The steps of a procedure in force; depends: asked only after some answers.
set role api;

create function api.procedure_page_steps(code text)
returns table (n shape.count, title text, depends shape.flag)
stable language sql
begin atomic
	select s.n, s.title, s.depends
	from family.procedure p
	join family.procedure_step s on s.revision = p.id
	where p.code = $1
	order by s.n;
end;

reset role;
