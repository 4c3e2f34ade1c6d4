-- Bridges that could be closed: the day, and the public holiday beside it.
--
-- MU403 without the right
set role api;

create function api.closing_bridges()
returns table (day date, holiday date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('canteen-settings');
	return query select b.day, b.holiday from guichet.bridges() b
	where not exists (select from guichet.closing c
	    where c.during @> b.day and c.state = 'draft'
	    and c.because = 'bridge');
end
$$;

reset role;
