-- A child's menu, by a clerk: from the first day whose count is not frozen.  One row: the child.
--
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_diet_save(whose bigint, diet text, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_diet_save', concat_ws('|', $1, diet)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.diet_put($1, diet, guichet.diet_day($1));
		perform guichet.family_tell($1, 'diet');
		perform guichet.note('family-diet', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
