-- Ten new recovery codes; the old ones are worth nothing any more.  One row.
--
-- MU401 nobody signed in   MU440 the second factor has not been shown
set role api;

create function api.factor_codes(session text, digests text[], notes text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who	bigint := (select m.id from guichet.my_account(session) m);
	factor	bigint;
begin
	if who is null then
		perform guichet.refuse('MU401', null, 'codes without a session');
	end if;
	select f.id into factor from guichet.second_factor f
	join guichet.session s on s.account = f.account
	where f.account = who and f.superseded_at is null
	and f.confirmed_at is not null and s.level = 2
	and s.digest = decode(factor_codes.session, 'hex') for update of f;
	if factor is null then
		perform guichet.refuse('MU440', null, 'codes without the factor');
	end if;
	perform guichet.factor_codes_put(factor, digests, notes);
	perform guichet.note('recovery-codes', 'account:' || who);
	done := true;
	return next;
end
$$;

reset role;
