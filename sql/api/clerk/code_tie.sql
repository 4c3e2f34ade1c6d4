-- Ties a login to an adult whose identity the clerk has just seen.  One row.
--
-- MU403 no right   MU404 no such adult, or no such login   MU438 one of them is
-- taken   MU400, MU401, MU409 see guichet.once_begin
-- RULE: account-one-per-adult
set role api;

create function api.code_tie(person bigint, identifier text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint;
begin
	id := code_tie.person;
	if guichet.once_begin(once, 'code_tie', concat_ws(' ', code_tie.person,
	    identifier)) is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('family-write');
	if not guichet.person_filed(code_tie.person) then
		perform guichet.refuse('MU404', null, 'no such adult');
	end if;
	select a.id into who from guichet.account a
	where a.identifier = lower(btrim(code_tie.identifier))
	and a.role = 'family' and a.disabled_at is null;
	if who is null then
		perform guichet.refuse('MU430', 'identifier', 'no such login');
	end if;
	perform guichet.account_tie(who, code_tie.person);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
