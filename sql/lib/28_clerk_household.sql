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
	    where h.id = clerk_household.id and h.merged_into is null) then
		perform guichet.refuse('MU404', 'id',
		    format('no household %s', id));
	end if;
	return id;
end
$$;

-- The same, for a page: an old address of a home that was merged leads to the
-- one that stays.
create or replace function guichet.clerk_home(id bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.clerk_household(coalesce(guichet.merged_household(id),
	    id));
end
$$;

reset role;
