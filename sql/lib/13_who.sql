-- Who is signed in, and what follows from dated links.  api.open sets
-- app.person and app.rights together with app.proof; a connecting role can set
-- the first two by itself, but not the proof, so that every helper checks it.
set role api;

-- Keyed digest over who, for this transaction of this backend only.
create or replace function guichet.proof(who text, rights text)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k bytea := (select s.key from guichet.secret s);
begin
	return encode(sha256(k || timestamptz_send(transaction_timestamp())
	    || int4send(pg_backend_pid())
	    || convert_to(who || '|' || rights, 'UTF8') || k), 'hex');
end
$$;

-- The signed-in person; null for a stranger or a forged setting.
create or replace function guichet.my_person()
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who text := current_setting('app.person', true);
begin
	-- After a transaction that set it, it comes back empty, not null.
	if who is null or who = '' or current_setting('app.proof', true)
	    is distinct from guichet.proof(who,
	    current_setting('app.rights', true)) then
		return null;
	end if;
	return who::bigint;
end
$$;

create or replace function guichet.has_right(needed text)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.my_person() is not null and needed = any
	    (string_to_array(current_setting('app.rights', true), ' '));
end
$$;

-- Children whose life the person may follow today: authority full or limited.
-- RULE: parents-privacy
create or replace function guichet.my_children()
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me bigint := guichet.my_person();
begin
	if me is null then
		return '{}';
	end if;
	return array(select l.child from guichet.parent_link l
	    where l.adult = me and l.superseded_at is null
	    and l.authority <> 'withdrawn' and l.during @> guichet.today());
end
$$;

-- The person and those children.
create or replace function guichet.my_people()
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me bigint := guichet.my_person();
begin
	if me is null then
		return '{}';
	end if;
	return me || guichet.my_children();
end
$$;

-- The homes where the person is an adult today: what is private to a home
-- (address, quotient, prices) follows from it, never from the child.
create or replace function guichet.my_households()
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me bigint := guichet.my_person();
begin
	if me is null then
		return '{}';
	end if;
	return array(select m.household from guichet.household_member m
	    where m.person = me and m.kind = 'adult'
	    and m.superseded_at is null and m.during @> guichet.today());
end
$$;

reset role;
