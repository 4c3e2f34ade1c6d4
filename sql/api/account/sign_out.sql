-- Ends the session of that cookie.  One row; done is false when there was
-- nothing to end, which is no error.
set role api;

create function api.sign_out(session text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint;
begin
	update guichet.session s set ended_at = guichet.now()
	from guichet.account a, guichet.role r
	where s.digest = case when session ~ '^[0-9a-f]{64}$'
	    then decode(session, 'hex') end
	and s.ended_at is null and a.id = s.account and r.code = a.role
	and r.audience = session_user
	returning s.account into who;
	done := who is not null;
	if done then
		perform guichet.note('sign-out', 'account:' || who);
	end if;
	return next;
end
$$;

reset role;
