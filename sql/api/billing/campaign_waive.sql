-- Sets faults of one campaign aside ("f-12") with a reason: what they are about
-- waits for a later one.  One row: the campaign and the kind of the first, to come
-- back to.
--
-- MU400 no number of a fault
-- MU403, MU404 see guichet.campaign_known
-- MU521, MU728 see guichet.campaign_waive
-- MU401, MU409 see guichet.once_begin
--
-- RULE: billing-faults
set role api;

create function api.campaign_waive(faults text[], reason text, once text)
returns table (id shape.key, fault text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	those bigint[];
begin
	if faults is null or exists (select from unnest(faults) f
	    where f !~ '^f-[1-9][0-9]{0,17}$') then
		perform guichet.refuse('MU400', 'fault', 'no fault');
	end if;
	those := array(select substr(f, 3)::bigint from unnest(faults) f);
	select f.campaign, f.fault into id, fault from guichet.campaign_fault f
	where f.id = those[1];
	perform guichet.campaign_known(id);
	if guichet.once_begin(once, 'campaign_waive', concat_ws('|',
	    faults::text, reason)) is null then
		perform guichet.campaign_waive(f.id, campaign_waive.reason)
		from guichet.campaign_fault f where f.id = any (those)
		and f.campaign = campaign_waive.id;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
