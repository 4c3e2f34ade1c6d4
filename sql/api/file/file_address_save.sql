-- The address of a household from a day on, with its proof, by a clerk; hidden: it
-- is not to be given to anybody.  One row: the household.
--
-- MU403 without the right
-- MU404 no such household
-- MU401, MU409 see guichet.once_begin
--
-- RULE: dated-facts
set role api;

create function api.file_address_save(household bigint, line1 text, line2 text,
	postcode text, town text, from_day date, hidden boolean, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	jsonb;
begin
	id := household;
	if guichet.once_begin(once, 'file_address_save', concat_ws('|', $1,
	    line1, line2, postcode, town, from_day, hidden)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_household($1);
		was := guichet.change_old('address', $1, null);
		perform guichet.address_put($1, from_day, line1, line2, postcode,
		    town, coalesce(hidden, false), 'proof', null);
		perform guichet.note_change('family-address', 'household:' || $1,
		    was, guichet.change_old('address', $1, null));
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
