-- One imported calendar.  One row.
--
-- MU404 no such import; MU403 without the right
set role api;

create function api.calendar_card(which bigint)
returns table (id shape.key, file text, digest text, author shape.person,
	made_at timestamptz, done_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.calendar_known(which);
	return query select c.* from api.calendar_imports() c
	where c.id = which;
end
$$;

reset role;
