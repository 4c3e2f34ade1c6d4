-- Saves a week: shown is every slot that the page showed as booked, wanted
-- those that are checked now.  Shown and not wanted is cancelled, whichever
-- parent booked it; wanted and not shown is booked; everything else stays as it
-- is, whatever the other parent did meanwhile.  Each difference is done or
-- refused by itself and kept as a line under the nonce; canteen_recap reads
-- them.  One row: the week, and the nonce for the recap; a repeat of the same
-- form does nothing and answers the same.  from_day null: the week of the first
-- slot.
--
-- MU404 a slot of a child that is not theirs: nothing is done
-- MU403 a child they may follow, but not act for (limited authority)
-- MU400 a malformed slot
-- MU401, MU409 see guichet.once_begin
--
-- RULE: canteen-shown-only
set role api;

create function api.canteen_save(from_day date, shown text[], wanted text[],
	once text)
returns table ("from" date, recap text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first	jsonb;
	wishes	guichet.wish[];
	n	integer;
begin
	shown := coalesce(shown, '{}');
	wanted := coalesce(wanted, '{}');
	first := guichet.once_begin(once, 'canteen_save', concat_ws('|', from_day,
	    (select string_agg(t, ',' order by t) from unnest(shown) t), '/',
	    (select string_agg(t, ',' order by t) from unnest(wanted) t)));
	wishes := guichet.slot_wishes(shown, wanted);
	"from" := guichet.monday(coalesce(from_day,
	    (select min(x.day) from unnest(wishes) x)));
	recap := once;
	if first is not null then
		return next;
		return;
	end if;
	n := guichet.slots_save(wishes, once);
	perform guichet.note('canteen-save', 'once:' || once);
	perform guichet.once_end(once, jsonb_build_object('lines', n));
	return next;
end
$$;

reset role;
