-- Whether the database answers, and the last migration it has seen.  One row.
set role api;

create function api.ready()
returns table (database text, migration text)
stable language sql
begin atomic
	select 'ok', m.name from machine.migration m;
end;

reset role;
