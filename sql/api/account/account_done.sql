-- What has just been done, for the page that says so.  One row.
set role api;

create function api.account_done(quoi text)
returns table (what shape.account_done)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if quoi not in (select c.code from api.code_list() c
	    where c.list = 'account-done') then
		perform guichet.refuse('MU404', null, 'nothing of that name');
	end if;
	what := quoi;
	return next;
end
$$;

reset role;
