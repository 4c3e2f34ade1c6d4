-- Somebody to call for a child, recorded at the desk.  One row: the child.
--
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_emergency_add(whose bigint, name text, phone text,
	relation text, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_emergency_add', concat_ws('|', $1, name, phone, relation)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.emergency_put($1, name, phone, relation);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
