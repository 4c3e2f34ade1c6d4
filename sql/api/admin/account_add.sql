-- A new person with an account (guichet user add).  One row: the account.
--
-- MU433 the identifier is taken   MU455 no such role
set role api;

create function api.account_add(identifier text, given text, family text,
	role text, params text, proof text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint;
begin
	insert into guichet.person (given, family, email)
	values (btrim(account_add.given), btrim(account_add.family),
	    case when identifier like '%@%' then btrim(identifier) end)
	returning person.id into who;
	return query select a.id from api.account_link(who, identifier, role,
	    params, proof) a;
end
$$;

reset role;
