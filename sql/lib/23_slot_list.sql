-- A posted list of slots as rows.
--
-- MU400 not of the form child:activity:date, or twice the same
set role api;

create or replace function guichet.slot_list(slots text[], field text)
returns table (child bigint, activity text, day date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if (select count(*) <> count(distinct t) or not coalesce(bool_and(t ~
	    '^[1-9][0-9]{0,17}:[a-z][a-z0-9-]{0,39}:[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
	    true) from unnest(slots) t) then
		perform guichet.refuse('MU400', field, 'malformed slots');
	end if;
	return query select split_part(t, ':', 1)::bigint, split_part(t, ':', 2),
	    split_part(t, ':', 3)::date
	from unnest(slots) t;
exception when datetime_field_overflow or invalid_datetime_format then
	perform guichet.refuse('MU400', field, 'no such day');
end
$$;

reset role;
