-- Begins the campaign of a month; where it is there already, that one is the
-- answer.  month: any day of it.  One row: the campaign.
--
-- MU403 without the right
-- MU404, MU729 see guichet.campaign_make
-- MU401, MU409 see guichet.once_begin
--
-- RULE: billing-one-campaign
set role api;

create function api.campaign_begin(regie bigint, month date, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	said	jsonb := guichet.once_begin(once, 'campaign_begin',
		    concat_ws('|', regie, month));
	first	date := date_trunc('month', month::timestamp)::date;
begin
	perform guichet.need_right('billing-prepare');
	if said is null then
		id := guichet.campaign_make(regie, daterange(first,
		    (first + interval '1 month')::date));
		perform guichet.once_end(once, jsonb_build_object('id', id));
	else
		id := (said ->> 'id')::bigint;
	end if;
	return next;
end
$$;

reset role;
