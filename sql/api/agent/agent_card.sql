-- One's own account as an agent.  One row; done: what the page that led here
-- did; factor: since when a second factor is in force.
set role api;

create function api.agent_card(session text, quoi text default null)
returns table (identifier text, name shape.person, capacity text,
	password_at timestamptz, factor timestamptz, done shape.account_done)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select a.identifier, row(p.given, p.family)::shape.person, c.capacity,
	    a.password_at, f.confirmed_at,
	    case when quoi = 'changed' then quoi end::shape.account_done
	from guichet.my_account(session) m
	join guichet.account a on a.id = m.id
	join guichet.person p on p.id = m.person
	left join guichet.agent_card c on c.person = m.person
	left join guichet.second_factor f on f.account = m.id
	    and f.superseded_at is null and f.confirmed_at is not null;
end
$$;

reset role;
