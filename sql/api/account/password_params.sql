-- For a page that asks for the password again: the parameters of the key of the
-- account that is signed in, and until when attempts are not heard.  One row.
--
-- MU401 no session
set role api;

create function api.password_params(session text)
returns table (params text, wait timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me record;
begin
	select m.params, m.identifier into me
	from guichet.my_account(session) m;
	if me.params is null then
		perform guichet.refuse('MU401', null, 'no session');
	end if;
	params := me.params;
	wait := guichet.sign_in_wait(me.identifier, null);
	return next;
end
$$;

reset role;
