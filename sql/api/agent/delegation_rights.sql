-- What one can lend: what one holds, and for who may give rights all that can be
-- lent at all.
set role api;

create function api.delegation_rights()
returns table (what shape.right_name)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select l.what from guichet.right_names() l
	where l.what not in ('rights-admin', 'account-admin')
	and (guichet.may_give_rights()
	    or l.what = any (guichet.lendable(guichet.agent_account())))
	order by l.n;
end;

reset role;
