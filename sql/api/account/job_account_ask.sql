-- One thing asked with an address: looks who has it, and mails what fits.  One
-- row, ended.
--   register  nobody: the link; somebody: a word that somebody tried
--   again     an account asked for within 7 days and never confirmed: its link
--             once more; somebody has an account by now: the same word; else
--             nothing
--   reset     a parent's open account: the link; else nothing
--   email     nobody: the link; somebody: the same word
--   invite    the agent's account it was made for: the link
set role api;

create function api.job_account_ask(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	guichet.account_ask;
	a	record;
begin
	ended := true;
	select t.* into k from guichet.account_ask t
	where t.id = (select (j.args ->> 'ask')::bigint from guichet.job j
	    where j.id = job_account_ask.job)
	and t.used_at is null and t.superseded_at is null
	and t.sealed is not null for update;
	if k.id is null then
		return next;
		return;
	end if;
	select t.id, t.person, t.role, t.disabled_at into a
	from guichet.account t where t.identifier = k.identifier;
	if k.kind = 'reset' then
		if a.role = 'family' and a.disabled_at is null then
			update guichet.account_ask t set account = a.id
			where t.id = k.id;
			perform guichet.mail('password-reset', k.identifier,
			    a.person, k.id, k.sealed);
		end if;
	elsif k.kind = 'invite' then
		perform guichet.mail('agent-invite', k.identifier, a.person,
		    k.id, k.sealed);
	elsif a.id is not null then
		update guichet.account_ask t set superseded_at = guichet.now()
		where t.id = k.id;
		perform guichet.mail('account-exists', k.identifier, a.person,
		    a.id);
	elsif k.kind = 'email' then
		perform guichet.mail('email-change', k.identifier, null, k.id,
		    k.sealed);
	elsif k.kind = 'register' or guichet.ask_renew(k) then
		perform guichet.mail('account-confirm', k.identifier, null,
		    k.id, k.sealed);
	end if;
	-- The token is the message's now, or nobody's.
	update guichet.account_ask t set sealed = null where t.id = k.id;
	return next;
end
$$;

reset role;
