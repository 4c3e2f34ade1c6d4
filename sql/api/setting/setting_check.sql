-- Previews and checks a draft; what is found is kept until it changes.
--
-- MU404, MU409, MU651 see guichet.setting_open
set role api;

create function api.setting_check(draft bigint, version integer, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'setting_check', concat_ws('|', id, version))
	    is null then
		perform guichet.setting_open($1, version);
		perform guichet.setting_checked($1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
