-- The recovery codes have been written down: they are not shown again.  One row.
--
-- MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.factor_noted(session text, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'factor_noted', '') is not null then
		return next;
		return;
	end if;
	update guichet.second_factor f set notes = null
	from guichet.my_account(session) m
	where f.account = m.id and f.superseded_at is null;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
