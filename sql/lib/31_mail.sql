-- What leaves the house: a message is a row of the transaction that it tells
-- of, and goes out when that has committed.
set role api;

-- Whether something can be sent to that address.
create function guichet.mail_fits(recipient text)
returns boolean
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(length(recipient) between 3 and 254 and recipient ~
	    '^[^[:space:][:cntrl:]<>,;:()"]+@[^[:space:][:cntrl:]<>,;:()"@]+$',
	    false);
end;

-- The adults of a home who can be written to, each address once.
create function guichet.home_mails(household bigint)
returns table (person bigint, email text)
rows 2 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select distinct on (lower(p.email)) p.id, p.email
	from guichet.household_member m
	join guichet.person p on p.id = m.person
	    and guichet.mail_fits(p.email)
	where m.household = home_mails.household and m.kind = 'adult'
	and m.superseded_at is null and m.during @> guichet.today()
	order by lower(p.email), p.id;
end
$$;

-- A message of that kind to that address; answers its number.  object is the
-- row its function (api.mail_KIND) starts from; sealed a token that the database
-- must not know.  It may be cancelled until it is taken.
-- MU541 a recipient that is no address.
create function guichet.mail(kind text, recipient text, person bigint,
	object bigint, sealed text default null, after interval default '0')
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	if not guichet.mail_fits(recipient) then
		perform guichet.refuse('MU541', 'recipient', 'no address');
	end if;
	insert into guichet.message (kind, person, recipient, lang, object,
	    sealed, due_at, created_at)
	values (mail.kind, mail.person, mail.recipient, coalesce((select f.lang
		from guichet.person_preference f where f.person = mail.person),
		'fr'), mail.object, mail.sealed,
	    guichet.now() + coalesce(after, '0'), guichet.now())
	returning id into made;
	perform guichet.work_wake();
	return made;
end
$$;

-- Cancels what waits to be sent; true when there was something.
-- RULE: mail-undo
create function guichet.mail_cancel(message bigint)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.message m set state = 'cancelled'
	where m.id = message and m.state = 'due';
	return found;
end
$$;

reset role;
