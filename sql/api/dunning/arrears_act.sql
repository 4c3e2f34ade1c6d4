-- Takes a step about the invoices that were ticked, with a reason; what it is not
-- due for is left.  A title or a write-off is asked for.  One row: how many.
--
-- MU455 no such step   MU749 it is due for none of them
-- MU403 without the right   MU401, MU409 see guichet.once_begin
-- RULE: canteen-debt
-- RULE: dunning-four-eyes
set role api;

create function api.arrears_act(ids text[], act text, reason text, once text)
returns table (taken shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first	jsonb := guichet.once_begin(once, 'arrears_act',
		    concat_ws('|', ids::text, act, reason));
begin
	if first is null then
		perform guichet.need_right('billing-prepare');
		perform guichet.one_of(act, array['reminder-1', 'reminder-2',
		    'meeting', 'social-service', 'title', 'write-off'], 'act');
		taken := guichet.dunning_take(array(select x.id::bigint
		    from unnest(ids) x (id) where x.id ~ '^[0-9]{1,18}$'), act,
		    reason);
		if taken = 0 then
			perform guichet.refuse('MU749', 'ids', 'due for none');
		end if;
		perform guichet.note('arrears-' || act, 'invoices:'
		    || array_to_string(ids, ','), reason);
		first := jsonb_build_object('taken', taken);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'taken')::integer::shape.count;
end
$$;

reset role;
