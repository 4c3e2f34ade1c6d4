-- What is asked with an address: a new account, its link once more, a new
-- password, another address, an agent's first password.  The request writes one row, whoever has an
-- account with that address: same statements, same answer, same time.  A job
-- looks afterwards, and mails what fits.
set role api;

-- Until when nothing more is heard of that address or network; null: it is.
-- Five an hour for one address, so that nobody's mailbox is filled by others;
-- forty an hour for one network (loopback, network null, is spared).
-- RULE: ask-throttle
create or replace function guichet.ask_wait(identifier text, network text)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	since	timestamptz := guichet.now() - interval '1 hour';
	address	timestamptz;
	nearby	timestamptz;
begin
	select k.asked_at into address from guichet.account_ask k
	where k.identifier = lower(btrim(ask_wait.identifier))
	and k.asked_at > since order by k.asked_at desc offset 4 limit 1;
	select k.asked_at into nearby from guichet.account_ask k
	where k.network = ask_wait.network
	and k.asked_at > since order by k.asked_at desc offset 39 limit 1;
	return greatest(address, nearby) + interval '1 hour';
end
$$;

-- Writes the row; an older link of the same kind is dead from now on.
-- RULE: ask-neutral
-- RULE: link-superseded
create or replace function guichet.ask_add(kind text, identifier text,
	fresh text, sealed text, network text, account bigint default null,
	given text default null, family text default null,
	born date default null, params text default null,
	proof text default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	at	timestamptz := guichet.now();
	name	text := lower(btrim(ask_add.identifier));
	made	bigint;
begin
	if fresh is null or fresh !~ '^[0-9a-f]{64}$' or sealed is null then
		perform guichet.refuse('MU400', null, 'ask: no token');
	end if;
	perform pg_advisory_xact_lock(hashtextextended(name, 2));
	update guichet.account_ask k set superseded_at = at
	where k.identifier = name and k.kind = ask_add.kind
	and k.used_at is null and k.superseded_at is null
	and ask_add.kind in ('register', 'reset', 'invite');
	-- Another address for one account: the last one asked counts.
	update guichet.account_ask k set superseded_at = at
	where k.account = ask_add.account and k.kind = ask_add.kind
	and k.used_at is null and k.superseded_at is null
	and ask_add.kind = 'email';
	insert into guichet.account_ask (kind, identifier, account, network,
	    digest, sealed, asked_at, expires, given, family, born, params, proof)
	values (ask_add.kind, name, ask_add.account, ask_add.network,
	    decode(fresh, 'hex'), ask_add.sealed, at, at + case
		when ask_add.kind = 'reset' then interval '1 hour'
		when ask_add.kind = 'invite' then interval '2 days'
		else interval '1 day' end, btrim(ask_add.given),
	    btrim(ask_add.family), ask_add.born, ask_add.params, ask_add.proof)
	returning id into made;
	perform guichet.job_add('account-ask', jsonb_build_object('ask', made));
	return made;
end
$$;

-- The ask behind a token, whatever its state.
create or replace function guichet.ask_by_token(digest text)
returns setof guichet.account_ask
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select k.* from guichet.account_ask k
	where k.digest = case when ask_by_token.digest ~ '^[0-9a-f]{64}$'
	    then decode(ask_by_token.digest, 'hex') end;
end
$$;

-- Takes an open link of that kind for good; its row, or MU436.
-- RULE: link-single-use
-- RULE: link-expires
create or replace function guichet.ask_use(digest text, variadic kinds text[])
returns guichet.account_ask
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	guichet.account_ask;
begin
	update guichet.account_ask a set used_at = guichet.now()
	where a.digest = case when ask_use.digest ~ '^[0-9a-f]{64}$'
	    then decode(ask_use.digest, 'hex') end
	and a.kind = any (kinds) and a.used_at is null
	and a.superseded_at is null and a.expires > guichet.now()
	returning a.* into k;
	if k.id is null then
		perform guichet.refuse('MU436', null, 'link not open');
	end if;
	return k;
end
$$;

-- The link once more is the link of what was asked for then: this row takes its
-- content, the older one is dead.  False when there is nothing of the kind.
-- RULE: link-superseded
create or replace function guichet.ask_renew(k guichet.account_ask)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was guichet.account_ask;
begin
	update guichet.account_ask t set superseded_at = guichet.now()
	where t.id = (select u.id from guichet.account_ask u
	    where u.identifier = k.identifier and u.kind = 'register'
	    and u.used_at is null and u.superseded_at is null
	    and u.asked_at > k.asked_at - interval '7 days'
	    and u.id <> k.id order by u.asked_at desc limit 1)
	returning t.* into was;
	if was.id is null then
		return false;
	end if;
	update guichet.account_ask t set kind = 'register',
	    given = was.given, family = was.family, born = was.born,
	    params = was.params, proof = was.proof
	where t.id = k.id;
	return true;
end
$$;

reset role;
