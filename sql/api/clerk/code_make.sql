-- A code for an adult of the family file, who ties their login with it; an older
-- one is dead from now on.  One row: the nonce by which it is shown, for 15
-- minutes and to who made it; only its digest stays.
--
-- MU403 no right   MU404 no such adult   MU438 this adult has a login already
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: code-superseded
set role api;

create function api.code_make(person bigint, once text)
returns table (id shape.key, vu shape.nonce)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	at	timestamptz := guichet.now();
	code	text;
begin
	vu := once;
	id := code_make.person;
	if guichet.once_begin(once, 'code_make', code_make.person::text) is not null
	then
		return next;
		return;
	end if;
	perform guichet.need_right('family-write');
	if not guichet.person_filed(code_make.person) then
		perform guichet.refuse('MU404', null, 'no such adult');
	end if;
	if exists (select from guichet.account a where a.person = code_make.person
	    and a.role = 'family' and a.closed_at is null) then
		perform guichet.refuse('MU438', null, 'has a login');
	end if;
	update guichet.person_code c set superseded_at = at
	where c.person = code_make.person and c.used_at is null
	and c.superseded_at is null;
	code := guichet.code_new();
	insert into guichet.person_code (person, digest, made_by, made_at,
	    expires)
	values (code_make.person, guichet.code_digest(code), guichet.my_person(),
	    at, at + interval '60 days');
	perform guichet.note('code-make', 'person:' || code_make.person);
	perform guichet.once_end(once, jsonb_build_object('code', code));
	return next;
end
$$;

reset role;
