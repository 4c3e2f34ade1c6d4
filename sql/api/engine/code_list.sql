-- The codes of each code list that may cross the border; list is the prefix of
-- their labels in the catalogue ("booking-state").
set role api;

create function api.code_list()
returns table (list text, code text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select replace(t.typname, '_', '-'), m.code[1]
	from pg_type t
	join pg_constraint c on c.contypid = t.oid and c.conname like '%\_list',
	    lateral regexp_matches(pg_get_constraintdef(c.oid),
		'''([a-z0-9-]+)''', 'g') as m (code)
	where t.typnamespace = 'shape'::regnamespace
	order by 1, 2;
end;

reset role;
