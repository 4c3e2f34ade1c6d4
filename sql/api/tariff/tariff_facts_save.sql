-- What a draft says beside its lines: from when, how a quotient is rounded, what
-- a unit costs the town, how long it is, when a late quotient counts.
--
-- MU404, MU409, MU705 see guichet.tariff_open
-- MU709 see guichet.tariff_begins
set role api;

create function api.tariff_facts_save(tariff bigint, version integer, from_day date,
	rounding text, cost bigint, minutes integer, late_proof text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_facts_save', concat_ws('|', tariff, version,
	    from_day, rounding, cost, minutes, late_proof)) is not null then
		return next;
		return;
	end if;
	perform guichet.tariff_open(tariff, version);
	perform guichet.tariff_begins(from_day);
	update guichet.tariff_version v set during = daterange(from_day, null),
	    rounding = $4, cost = nullif($5, 0), unit_minutes = $6,
	    late_proof = $7
	where v.id = tariff;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
