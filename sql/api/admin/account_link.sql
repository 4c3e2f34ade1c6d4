-- An account for a person already known.  One row: the account.
--
-- MU404 no such person   MU433 the identifier is taken, or the person has an
-- account in that role   MU455 no such role
set role api;

create function api.account_link(person bigint, identifier text, role text,
	params text, proof text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.role r
	    where r.code = account_link.role) then
		perform guichet.refuse('MU455', 'role',
		    format('no role %s', role));
	end if;
	if not exists (select from guichet.person p
	    where p.id = account_link.person) then
		perform guichet.refuse('MU404', 'person',
		    format('no person %s', person));
	end if;
	insert into guichet.account as a (person, role, identifier, params, proof,
	    created_at, password_at)
	values (account_link.person, account_link.role,
	    lower(btrim(account_link.identifier)), account_link.params,
	    account_link.proof, guichet.now(), guichet.now())
	on conflict do nothing
	returning a.id into account_link.id;
	if account_link.id is null then
		perform guichet.refuse('MU433', 'identifier',
		    format('identifier %s or role %s of person %s is taken',
			identifier, role, person));
	end if;
	perform guichet.note('account-add', 'account:' || account_link.id);
	return next;
end
$$;

reset role;
