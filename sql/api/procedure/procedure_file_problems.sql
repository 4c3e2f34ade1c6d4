-- What of a pasted file cannot be read, each thing with its place; for the page
-- that shows it again.
set role api;

create function api.procedure_file_problems(file text)
returns table (place text, what text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select p.place, p.what
	from guichet.procedure_unreadable(file::jsonb) p
	where file is not null limit 50;
exception when data_exception then
	return;
end
$$;

reset role;
