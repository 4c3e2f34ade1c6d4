-- Marks the database as a rehearsal, or not; unmarking brings the clock back.
set role api;

create function api.rehearsal_mark(on_off boolean)
returns table (rehearsal shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.clock c set rehearsal = on_off,
	    ahead = case when on_off then c.ahead else interval '0' end;
	perform guichet.note('rehearsal', 'clock', on_off::text);
	rehearsal := on_off;
	return next;
end
$$;

reset role;
