-- The mail that tells who asked for a change what became of it.  message: its
-- number.  One row, or none when it was withdrawn meanwhile.
set role api;

create function api.mail_family_change_decided(message bigint)
returns table (fact shape.family_fact, state shape.family_change_state,
	reason text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select c.fact, c.state, c.reason
	from guichet.message m
	join guichet.family_change c on c.id = m.object
	where m.id = message and m.kind = 'family-change-decided'
	and c.state in ('accepted', 'refused', 'asked');
end
$$;

reset role;
