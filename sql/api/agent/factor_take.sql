-- A code of the second factor: counter, the step it belongs to (null: of none),
-- or recovery, the digest of a recovery code.  Taken, the session ends and a new
-- one of level 2 (fresh, a digest) goes on in its place, no longer than it
-- would have.  The first code of a pending key puts it in force, with its ten
-- recovery codes (digests, and notes: sealed until they are noted).  One row;
-- does not raise, so that failures are kept.
--
-- refused MU441 a wrong code, MU442 one that was used, MU431 too many: wait
-- MU401 nobody signed in   MU400 nothing our engine sends
-- RULE: second-factor-once
-- RULE: second-factor-throttle
-- RULE: second-factor-reuse-told
set role api;

create function api.factor_take(session text, counter bigint, recovery text,
	fresh text, digests text[], notes text, device text, network text)
returns table (ok shape.flag, refused text, field text, wait timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who	bigint := (select m.id from guichet.my_account(session) m);
	f	record;
	now	timestamptz := guichet.now();
begin
	if who is null then
		perform guichet.refuse('MU401', null, 'a code without a session');
	end if;
	if fresh is null or fresh !~ '^[0-9a-f]{64}$' then
		perform guichet.refuse('MU400', null, 'factor_take: bad digest');
	end if;
	-- One code at a time: parallel ones would each find the same counter.
	perform pg_advisory_xact_lock(hashtextextended(
	    guichet.factor_name(who), 1));
	select t.* into f from guichet.second_factor t
	where t.account = who and t.superseded_at is null
	order by t.confirmed_at is null desc limit 1;
	field := 'code';
	wait := guichet.sign_in_wait(guichet.factor_name(who), network);
	if wait is not null then
		refused := 'MU431';
	elsif counter is not null and f.last < counter then
		update guichet.second_factor t set last = counter where t.id = f.id;
	elsif counter is not null and f.id is not null then
		refused := 'MU442';
		perform guichet.note('factor-reuse', 'account:' || who);
		perform guichet.factor_reused(who);
	elsif recovery ~ '^[0-9a-f]{64}$' and f.confirmed_at is not null then
		update guichet.recovery_code c set used_at = now
		where c.factor = f.id and c.digest = decode(recovery, 'hex')
		and c.used_at is null;
		if found then
			perform guichet.note('recovery-code', 'account:' || who);
		elsif exists (select from guichet.recovery_code c
		    where c.factor = f.id
		    and c.digest = decode(recovery, 'hex')) then
			refused := 'MU442';
			perform guichet.note('recovery-code-reuse',
			    'account:' || who);
			perform guichet.factor_reused(who);
		else
			refused := 'MU441';
		end if;
	else
		refused := 'MU441';
	end if;

	if refused in ('MU441', 'MU442') then
		perform guichet.sign_in_failed(guichet.factor_name(who), network);
		perform guichet.note('factor-failed', 'account:' || who);
		wait := guichet.sign_in_wait(guichet.factor_name(who), network);
		if wait is not null then
			refused := 'MU431';
		end if;
	end if;
	if refused is not null then
		return next;
		return;
	end if;

	if f.confirmed_at is null then
		update guichet.second_factor t set superseded_at = now
		where t.account = who and t.id <> f.id
		and t.superseded_at is null;
		update guichet.second_factor t set confirmed_at = now
		where t.id = f.id;
		perform guichet.factor_codes_put(f.id, digests, notes);
		perform guichet.note('factor-confirm', 'account:' || who);
		-- Who knows only the password is out.
		update guichet.session s set ended_at = now
		where s.account = who and s.ended_at is null
		and s.digest <> decode(factor_take.session, 'hex');
	end if;
	delete from guichet.sign_in_failure t
	where t.typed = guichet.typed_digest(guichet.factor_name(who));
	insert into guichet.session (digest, account, level, device, since,
	    last_seen, expires)
	select decode(fresh, 'hex'), s.account, 2, left(factor_take.device, 200), now,
	    now,
	    s.expires
	from guichet.session s
	where s.digest = decode(factor_take.session, 'hex');
	update guichet.session s set ended_at = now
	where s.digest = decode(factor_take.session, 'hex');
	perform guichet.note('factor', 'account:' || who);
	ok := true;
	return next;
end
$$;

reset role;
