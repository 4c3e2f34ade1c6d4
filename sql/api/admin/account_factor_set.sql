-- Gives an agent a second factor (its key, sealed), or with a null box takes it
-- away; ends the agent's sessions.  One row.  In force at once: who runs the
-- command hands the key over.
--
-- MU404 no such agent
set role api;

create function api.account_factor_set(id bigint, box text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.account a
	    where a.id = account_factor_set.id for update) then
		perform guichet.refuse('MU404', null, format('account %s', id));
	end if;
	update guichet.second_factor f set superseded_at = guichet.now()
	where f.account = account_factor_set.id and f.superseded_at is null;
	update guichet.session s set ended_at = guichet.now()
	where s.account = account_factor_set.id and s.ended_at is null;
	delete from guichet.sign_in_failure f
	where f.typed = guichet.typed_digest(
	    guichet.factor_name(account_factor_set.id));
	if box is not null then
		insert into guichet.second_factor (account, box, since,
		    confirmed_at)
		values (account_factor_set.id, account_factor_set.box,
		    guichet.now(), guichet.now());
	end if;
	perform guichet.note(case when box is null then 'factor-reset'
	    else 'factor-set' end, 'account:' || account_factor_set.id);
	done := true;
	return next;
end
$$;

reset role;
