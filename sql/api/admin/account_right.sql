-- Gives an agent a right from today on, by the administrator's command (guichet
-- user right): how the first who may give rights comes to it.  done is false
-- when the agent holds it already.
--
-- MU404 no such agent   MU446 a right that is of no service
-- MU455 no such right or service
set role api;

create function api.account_right(identifier text, what text, service text,
	reason text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint := (select f.id from api.account_factor(identifier) f);
begin
	done := guichet.right_give(who, what, service, guichet.today(), null,
	    reason) is not null;
	return next;
end
$$;

reset role;
