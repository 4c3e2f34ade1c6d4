-- The mail that tells a guardian which kind of fact changed about a child:
-- neither the fact nor the child is named.  message: its number.  One row, or
-- none when there is nothing to tell any more.
set role api;

create function api.mail_family_change_told(message bigint)
returns table (fact shape.family_fact, by_town shape.flag, at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select e.fact, e.by_town::shape.flag, e.at
	from guichet.message m
	join guichet.family_event e on e.id = m.object
	where m.id = message and m.kind = 'family-change-told';
end
$$;

reset role;
