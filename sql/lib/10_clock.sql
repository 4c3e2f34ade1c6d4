-- Time.  Nothing else in the house reads the clock of the server.
set role api;

-- The instant the request was received; shifted in a rehearsal database.
-- RULE: clock-rehearsal
create or replace function guichet.now()
returns timestamptz
stable parallel safe language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return transaction_timestamp() + (select c.ahead from guichet.clock c);
end
$$;

-- The civil date in Paris.
create or replace function guichet.today()
returns date
stable parallel safe language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (guichet.now() at time zone 'Europe/Paris')::date;
end
$$;

-- Civil time to instant: a time that does not exist moves to the next valid
-- one, one that exists twice is the later.  PostgreSQL reads a missing time with
-- the offset before the gap (02:30 becomes 03:30); the gap ends at a full hour.
create or replace function guichet.instant(civil timestamp)
returns timestamptz
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select case
		when (civil at time zone 'Europe/Paris')
		    at time zone 'Europe/Paris' = civil
		then civil at time zone 'Europe/Paris'
		else date_trunc('hour', (civil at time zone 'Europe/Paris')
		    at time zone 'Europe/Paris') at time zone 'Europe/Paris'
	end;
end;

-- Monday of that day's week.
create or replace function guichet.monday(day date)
returns date
immutable parallel safe language sql
return day - (extract(isodow from day)::integer - 1);

reset role;
