-- Documents whose key is wrapped by another key of the instance than that one,
-- 200 after the given one, in order.
set role api;

create function api.documents_wrapped(number integer, after bigint)
returns table (id shape.key, wrapped text, key_number shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.wrapped, d.key_number
	from guichet.document d
	where d.id > after and d.key_number <> number
	order by d.id
	limit 200;
end;

reset role;
