-- Saves a month, as canteen_save does a week: shown is every slot that the page
-- showed as ticked, wanted those that are ticked now.  One row: the month, the
-- child that was shown alone, the nonce for the recap.  What the month costs
-- before and after is kept with it.
--
-- MU404, MU403, MU400 see canteen_save; MU401, MU409 see guichet.once_begin
--
-- RULE: canteen-shown-only
set role api;

create function api.calendar_save(first date, kid bigint, shown text[],
	wanted text[], once text)
returns table (month date, child shape.key, recap text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	wishes	guichet.wish[];
	before	bigint;
	n	integer;
begin
	shown := coalesce(shown, '{}');
	wanted := coalesce(wanted, '{}');
	month := date_trunc('month', first);
	child := kid;
	recap := once;
	if guichet.once_begin(once, 'calendar_save', concat_ws('|', first, kid,
	    (select string_agg(t, ',' order by t) from unnest(shown) t), '/',
	    (select string_agg(t, ',' order by t) from unnest(wanted) t)))
	    is null then
		wishes := guichet.slot_wishes(shown, wanted);
		before := guichet.month_cost(month);
		n := guichet.slots_save(wishes, once);
		perform guichet.note('calendar-save', 'once:' || once);
		perform guichet.once_end(once, jsonb_build_object('lines', n,
		    'before', before, 'after', guichet.month_cost(month)));
	end if;
	return next;
end
$$;

reset role;
