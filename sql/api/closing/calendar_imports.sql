-- The calendars that were imported, latest first; author null: by the command.
--
-- MU403 without the right
set role api;

create function api.calendar_imports()
returns table (id shape.key, file text, digest text, author shape.person,
	made_at timestamptz, done_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('canteen-settings');
	return query select i.id::shape.key, i.name,
	    left(encode(i.digest, 'hex'), 12),
	    case when p.id is not null
		then row(p.given, p.family)::shape.person end, i.made_at, i.done_at
	from guichet.calendar_import i
	left join guichet.person p on p.id = i.made_by
	order by i.id desc limit 50;
end
$$;

reset role;
