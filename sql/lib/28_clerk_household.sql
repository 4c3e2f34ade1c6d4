-- That household, if there is one.
--
-- MU404 no such household
set role api;

create or replace function guichet.clerk_household(id bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.household h
	    where h.id = clerk_household.id) then
		perform guichet.refuse('MU404', 'id',
		    format('no household %s', id));
	end if;
	return id;
end
$$;

reset role;
