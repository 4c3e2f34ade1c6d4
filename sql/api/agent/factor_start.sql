-- A fresh key for one's second factor, sealed; it counts once its first code has
-- come.  Whoever has a second factor already shows it first.  One row.
--
-- MU401 nobody signed in   MU440 the second factor has not been shown
-- RULE: second-factor-replace
set role api;

create function api.factor_start(session text, box text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who	bigint := (select m.id from guichet.my_account(session) m);
begin
	if who is null then
		perform guichet.refuse('MU401', null, 'a key without a session');
	end if;
	perform from guichet.account a where a.id = who for update;
	if exists (select from guichet.second_factor f where f.account = who
	    and f.superseded_at is null and f.confirmed_at is not null)
	    and not exists (select from guichet.session s
		where s.digest = decode(factor_start.session, 'hex')
		and s.level = 2) then
		perform guichet.refuse('MU440', null, 'a new key without the old');
	end if;
	update guichet.second_factor f set superseded_at = guichet.now()
	where f.account = who and f.superseded_at is null
	and f.confirmed_at is null;
	insert into guichet.second_factor (account, box, since)
	values (who, factor_start.box, guichet.now());
	perform guichet.note('factor-start', 'account:' || who);
	done := true;
	return next;
end
$$;

reset role;
