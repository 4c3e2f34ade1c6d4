-- Second half of a sign-in: the derived proof, and the digest of the session
-- that the browser will get.  One row: ok, or code MU430 (wrong, unknown,
-- disabled, invited, other audience: the same answer) or MU431 with the instant
-- to wait for.  Does not raise, so that failures are kept.  rehash: the
-- password's cost is below today's.  fork 1: an agent who has invoices to
-- prepare and no list of the day.
--
-- MU400 a proof or a session that our engine cannot send
-- RULE: invited-no-sign-in
set role api;

create function api.sign_in(identifier text, proof text, session text,
	device text, network text)
returns table (ok shape.flag, code text, wait timestamptz, rehash shape.flag,
	fork text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	a	record;
	now	timestamptz := guichet.now();
begin
	if session is null or session !~ '^[0-9a-f]{64}$' or proof is null then
		perform guichet.refuse('MU400', null, 'sign_in: bad digest');
	end if;
	-- One attempt at a time for one identifier: parallel guesses would each
	-- find the counter where the first one found it.
	perform pg_advisory_xact_lock(hashtextextended(
	    lower(btrim(identifier)), 1));

	ok := false;
	rehash := false;
	wait := guichet.sign_in_wait(identifier, network);
	if wait is not null then
		code := 'MU431';
		return next;
		return;
	end if;
	select t.id, t.person, t.proof, t.params, r.absolute into a
	from guichet.account t join guichet.role r on r.code = t.role
	where t.identifier = lower(btrim(sign_in.identifier))
	and r.audience = session_user and t.disabled_at is null;
	if a.id is null or a.proof is distinct from sign_in.proof then
		perform guichet.sign_in_failed(identifier, network);
		perform guichet.note('sign-in-failed',
		    coalesce('account:' || a.id, 'account'));
		wait := guichet.sign_in_wait(identifier, network);
		code := case when wait is null then 'MU430' else 'MU431' end;
		return next;
		return;
	end if;
	delete from guichet.sign_in_failure f
	where f.typed = guichet.typed_digest(identifier);
	insert into guichet.session (digest, account, device, since, last_seen,
	    expires)
	values (decode(session, 'hex'), a.id, left(device, 200), now, now,
	    now + a.absolute);
	perform guichet.note('sign-in', 'account:' || a.id);
	ok := true;
	fork := (select '1' from guichet.agent_right r
	    where r.account = a.id and r.superseded_at is null
	    and r.during @> guichet.today()
	    having bool_or(r.what = 'billing-prepare')
	    and not bool_or(r.what = 'canteen-list'));
	rehash := a.params not like '$scrypt$' || guichet.scrypt_cost() || '$%';
	return next;
end
$$;

reset role;
