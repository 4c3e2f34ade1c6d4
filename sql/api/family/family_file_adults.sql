-- The adults of a household today; account: they have a way to sign in; returned:
-- when mail to their address came back.
set role api;

create function api.family_file_adults(id bigint)
returns table (id shape.key, name shape.person, email text, phone text,
	account shape.flag, returned timestamptz)
stable language sql
begin atomic
	select m.person, m.name, m.email, m.phone,
	    exists (select from clerk.account a where a.person = m.person
		and a.role = 'family'), guichet.mail_returned(m.email)
	from clerk.member m
	where m.household = (select guichet.merged_household($1)) and m.kind = 'adult'
	order by m.family, m.given, m.person;
end;

reset role;
