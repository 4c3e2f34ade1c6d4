-- The rights there are, in the order of their names' list.
set role api;

create function api.right_list()
returns table (what shape.right_name, by_service shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.what, r.what in ('request-read', 'request-decide')
	from guichet.right_names() r order by r.n;
end;

reset role;
