-- The agent's account behind an identifier, for the administrator's command
-- (guichet user totp).  One row: its number.
--
-- MU404 no such agent
set role api;

create function api.account_factor(identifier text)
returns table (id shape.key)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := (select a.id from guichet.account a
	    join guichet.role r on r.code = a.role
	    where a.identifier = lower(btrim(account_factor.identifier))
	    and r.audience = 'clerk');
	if id is null then
		perform guichet.refuse('MU404', 'identifier',
		    format('no agent %s', identifier));
	end if;
	return next;
end
$$;

reset role;
