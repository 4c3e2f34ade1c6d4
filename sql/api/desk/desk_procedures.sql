-- The procedures of which there are requests, for the filter of the desk.
set role api;

create function api.desk_procedures()
returns table (code text, title text)
stable language sql
begin atomic
	select p.code, p.title from clerk.desk_procedure p
	order by p.rank, p.title, p.code;
end;

reset role;
