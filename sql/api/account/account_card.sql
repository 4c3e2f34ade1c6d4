-- One's own account and preferences.  One row; filed: the family file knows
-- this person, so there is no code to type.
set role api;

create function api.account_card(session text)
returns table (identifier text, name shape.person, since timestamptz,
	password_at timestamptz, filed shape.flag, english shape.flag,
	paper shape.flag, called text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select a.identifier, row(p.given, p.family)::shape.person,
	    a.created_at, a.password_at, guichet.person_filed(p.id)::shape.flag,
	    coalesce(f.lang = 'en', false)::shape.flag,
	    coalesce(f.paper, false)::shape.flag, f.called
	from guichet.my_account(session) m
	join guichet.account a on a.id = m.id
	join guichet.person p on p.id = m.person
	left join guichet.person_preference f on f.person = m.person;
end
$$;

reset role;
