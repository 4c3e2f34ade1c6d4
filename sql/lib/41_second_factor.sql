-- Second factors of agents (RFC 6238; reliability.md 6).
set role api;

-- What throttling counts wrong codes under: apart from wrong passwords.
create or replace function guichet.factor_name(account bigint)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return 'second factor ' || account;

-- The recovery codes of a factor, in the place of those before.
create or replace function guichet.factor_codes_put(factor bigint,
	digests text[], notes text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if cardinality(digests) <> 10 or notes is null then
		perform guichet.refuse('MU400', null, 'not ten recovery codes');
	end if;
	update guichet.recovery_code c set used_at = guichet.now()
	where c.factor = factor_codes_put.factor and c.used_at is null;
	insert into guichet.recovery_code (factor, digest)
	select factor_codes_put.factor, decode(d, 'hex') from unnest(digests) d;
	update guichet.second_factor f set notes = factor_codes_put.notes
	where f.id = factor_codes_put.factor;
end
$$;

-- Tells an agent that one of their codes came a second time, at most once an
-- hour: a button pressed twice is no alarm worth ten mails.
-- RULE: second-factor-reuse-told
create or replace function guichet.factor_reused(account bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	a record;
begin
	select t.person, t.identifier into a from guichet.account t
	where t.id = factor_reused.account;
	if not exists (select from guichet.message m
	    where m.kind = 'factor-reused' and m.object = account
	    and m.created_at > guichet.now() - interval '1 hour') then
		perform guichet.mail_known('factor-reused', a.identifier,
		    a.person, account);
	end if;
end
$$;

reset role;
