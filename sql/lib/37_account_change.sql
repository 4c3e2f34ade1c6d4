-- What changes an account, and tells its person.
set role api;

-- Another sign-in name.  The old address is told, so that a change by somebody
-- else does not stay hidden.
create or replace function guichet.account_move(account bigint,
	identifier text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was record;
begin
	select a.person, a.identifier into was from guichet.account a
	where a.id = account_move.account and a.disabled_at is null
	for update;
	if was.person is null then
		perform guichet.refuse('MU436', null, 'account closed since');
	end if;
	update guichet.account a set identifier = account_move.identifier
	where a.id = account_move.account;
	update guichet.person p set email = account_move.identifier
	where p.id = was.person
	and lower(p.email) is not distinct from was.identifier;
	perform guichet.note('account-address', 'account:' || account);
	perform guichet.mail_known('email-changed', was.identifier, was.person,
	    account_move.account);
end
$$;

-- A mail where the sign-in name is an address (those of agents may be none).
create or replace function guichet.mail_known(kind text, recipient text,
	person bigint, object bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if recipient like '_%@_%' then
		perform guichet.mail(kind, recipient, person, object);
	end if;
end
$$;

-- Another password: every session but the one that asks ends (a reset ends
-- all), wrong attempts are forgotten, the person is told (not of a first one).
-- RULE: password-ends-sessions
create or replace function guichet.account_rekey(account bigint, params text,
	proof text, kept bytea default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who record;
begin
	select a.person, a.identifier, a.password_at into who
	from guichet.account a
	where a.id = account_rekey.account and a.disabled_at is null
	for update;
	if who.person is null then
		perform guichet.refuse('MU436', null, 'account closed since');
	end if;
	update guichet.account a set params = account_rekey.params,
	    proof = account_rekey.proof, password_at = guichet.now()
	where a.id = account_rekey.account;
	update guichet.session s set ended_at = guichet.now()
	where s.account = account_rekey.account and s.ended_at is null
	and s.digest is distinct from kept;
	update guichet.account_ask k set superseded_at = guichet.now()
	where k.kind in ('reset', 'invite') and k.identifier = who.identifier
	and k.used_at is null and k.superseded_at is null;
	delete from guichet.sign_in_failure f
	where f.typed = guichet.typed_digest(who.identifier);
	perform guichet.note('account-password', 'account:' || account);
	if who.password_at is not null then
		perform guichet.mail_known('password-changed', who.identifier,
		    who.person, account_rekey.account);
	end if;
end
$$;

-- The login goes to that person of the family file; what the person made with
-- the login has asked for goes along.  One login an adult; a login of somebody
-- who is in the file already stays theirs: MU438.
-- RULE: account-one-per-adult
create or replace function guichet.account_tie(account bigint, person bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	bigint;
begin
	select a.person into was from guichet.account a
	where a.id = account_tie.account and a.disabled_at is null
	and a.role = 'family' for update;
	if was is null or guichet.person_filed(was) or was = person
	    or exists (select from guichet.account a
		where a.person = account_tie.person and a.role = 'family'
		and a.closed_at is null) then
		perform guichet.refuse('MU438', null, 'cannot be tied');
	end if;
	update guichet.account a set person = account_tie.person
	where a.id = account_tie.account;
	update guichet.request r set applicant = account_tie.person
	where r.applicant = was;
	update guichet.person p set merged_into = account_tie.person
	where p.id = was;
	perform guichet.note('account-tie', 'account:' || account,
	    'person:' || person);
end
$$;

-- Whether the town's family file knows that adult: a home or a child.
create or replace function guichet.person_filed(person bigint)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.household_member m
	    where m.person = person_filed.person and m.kind = 'adult')
	or exists (select from guichet.parent_link l
	    where l.adult = person_filed.person);
end
$$;

reset role;
