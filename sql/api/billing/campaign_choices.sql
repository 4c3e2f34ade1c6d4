-- The campaigns by which invoices are filtered: the last sixty, newest first.
--
-- MU403 without the right
set role api;

create function api.campaign_choices()
returns table (id shape.key, regie text, kind shape.campaign_kind, first date,
	last date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select c.id::shape.key, r.label, c.kind, lower(c.during),
	    upper(c.during) - 1
	from guichet.campaign c
	join guichet.regie r on r.id = c.regie
	where c.state not in ('open', 'abandoned')
	order by lower(c.during) desc, c.id desc limit 60;
end
$$;

reset role;
