-- What a clerk may type: the procedures in force of the services in which they
-- decide.
set role api;

create function api.entry_procedures()
returns table (code text, title text, service text)
stable language sql
begin atomic
	select p.code, p.title, s.name
	from clerk.desk_procedure p
	join clerk.service s on s.code = p.service
	where p.service = any ((select guichet.my_services('request-decide'))
	    ::text[])
	order by s.rank, s.name, p.rank, p.code;
end;

reset role;
