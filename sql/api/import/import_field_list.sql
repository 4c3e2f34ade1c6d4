-- What a column may be, in the order of a choice.
set role api;

create function api.import_field_list()
returns table (field shape.import_field)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select f.f::shape.import_field
	from unnest(guichet.import_fields()) with ordinality f (f, n)
	order by f.n;
end
$$;

reset role;
