-- The groups of activities whose enrolments a plan may renew.
--
-- MU403 without the right
set role api;

create function api.rollover_groups()
returns table (code text, label text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('canteen-settings');
	return query select g.code, g.label from guichet.activity_group g
	order by g.rank, g.code;
end
$$;

reset role;
