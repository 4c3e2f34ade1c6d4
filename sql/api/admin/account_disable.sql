-- Closes an account and ends its sessions.  done is false when it already was.
--
-- MU404 no such account
set role api;

create function api.account_disable(identifier text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	a record;
begin
	select t.id, t.disabled_at into a from guichet.account t
	where t.identifier = lower(btrim(account_disable.identifier))
	for update;
	if a.id is null then
		perform guichet.refuse('MU404', 'identifier',
		    format('no account %s', identifier));
	end if;
	done := a.disabled_at is null;
	if done then
		update guichet.account t set disabled_at = guichet.now()
		where t.id = a.id;
		update guichet.session s set ended_at = guichet.now()
		where s.account = a.id and s.ended_at is null;
		perform guichet.note('account-disable', 'account:' || a.id);
	end if;
	return next;
end
$$;

reset role;
