-- Somebody may collect a child, recorded at the desk.  One row: the child.
--
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_pickup_add(whose bigint, name text, phone text,
	relation text, from_day date, until_day date, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_pickup_add', concat_ws('|', $1, name, phone, relation,
	    from_day, until_day)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.pickup_put($1, name, phone, relation, from_day,
		    until_day);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
