-- "X for Y".
set role api;

-- Whether the asker may give rights; not before the second factor.
create or replace function guichet.may_give_rights()
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select 'rights-admin' = any (m.rights)
	    from guichet.me m), false);
end
$$;

-- The asker's own account as an agent.
create or replace function guichet.agent_account()
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select a.id from guichet.account a
	    join guichet.role r on r.code = a.role
	    where a.person = guichet.my_person() and r.audience = 'clerk'
	    and a.disabled_at is null order by a.id limit 1);
end
$$;

-- What an account holds today and may lend, by name.
create or replace function guichet.lendable(account bigint)
returns text[]
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(array_agg(distinct w.what::text), '{}')
	from guichet.agent_right w
	where w.account = lendable.account and w.superseded_at is null
	and w.during @> guichet.today()
	and w.what not in ('rights-admin', 'account-admin');
end;

reset role;
