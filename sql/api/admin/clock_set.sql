-- Sets the clock of a rehearsal database; null brings it back to real time.
-- One row: the instant it now is.
--
-- MU403 the database is not marked rehearsal
-- RULE: clock-rehearsal
set role api;

create function api.clock_set(at timestamptz)
returns table (now timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.clock c set ahead = coalesce(
	    clock_set.at - transaction_timestamp(), interval '0')
	where c.rehearsal;
	if not found then
		perform guichet.refuse('MU403', null,
		    'the clock moves in a rehearsal database only');
	end if;
	now := guichet.now();
	perform guichet.note('clock-set', 'clock', clock_set.at::text);
	return next;
end
$$;

reset role;
