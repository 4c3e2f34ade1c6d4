-- My home has another address: waits for a clerk, who sees the proof.  One row.
--
-- MU404 no home today
-- MU520 it is that address already
-- MU401, MU409 see guichet.once_begin
--
-- RULE: family-change-waits
set role api;

create function api.family_address_propose(line1 text, line2 text,
	postcode text, town text, from_day date, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'address';
	if guichet.once_begin(once, 'family_address_propose',
	    concat_ws('|', line1, line2, postcode, town, from_day)) is null then
		perform guichet.change_propose('address',
		    guichet.my_household(), null, jsonb_build_object('line1',
		    line1, 'line2', line2, 'postcode', postcode, 'town', town),
		    from_day);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
