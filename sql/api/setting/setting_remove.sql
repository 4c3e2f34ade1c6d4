-- Takes a line or a worked test (what: line, test) out of a draft.
--
-- MU404, MU409, MU651 see guichet.setting_open
-- MU455 neither a line nor a test
set role api;

create function api.setting_remove(draft bigint, version integer, what text,
	part bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'setting_remove', concat_ws('|', id, version,
	    what, part)) is null then
		perform guichet.setting_open($1, version);
		perform guichet.one_of(what, array['line', 'test'], 'what');
		if what = 'line' then
			delete from guichet.setting_change c
			where c.draft = $1 and c.id = part;
		else
			delete from guichet.setting_test t
			where t.draft = $1 and t.id = part;
		end if;
		perform guichet.setting_changed($1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
