-- Rights of agents: where they come from, and how a view asks for them.
set role api;

-- A new agent starts with what their role gives.
create or replace function guichet.agent_right_start()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.agent_right (account, what, given_at, given_by)
	select new.id, w.what, guichet.now(), guichet.my_person()
	from guichet.role r, unnest(r.rights) as w (what)
	where r.code = new.role and r.audience = 'clerk';
	return null;
end
$$;

-- The services for which the person holds that right: all of them when it is
-- held without a service.  In a view, as an InitPlan:
--
--   where r.service = any ((select guichet.my_services('request-read'))::text[])
--
-- RULE: rights-by-service
create or replace function guichet.my_services(need text)
returns text[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	mine text[] := (select m.rights from guichet.me m);
begin
	if need = any (mine) then
		return array(select s.code from guichet.service s);
	end if;
	return array(select split_part(x, ':', 2) from unnest(mine) x
	    where split_part(x, ':', 1) = need);
end
$$;

-- The account of the person in this audience.
create or replace function guichet.my_account()
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select a.id from guichet.account a
	    join guichet.role r on r.code = a.role
	    where a.person = guichet.my_person() and r.audience = session_user
	    and a.disabled_at is null order by a.id limit 1);
end
$$;

reset role;

create or replace trigger account_rights
	after insert on guichet.account
	for each row execute function guichet.agent_right_start();
