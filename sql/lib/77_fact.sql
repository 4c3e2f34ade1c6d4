-- Dated facts.  A row in force has superseded_at null; a change supersedes it
-- and records what holds from then on, so that any past date can be replayed,
-- as it was known then.
set role api;

-- From from_day (until: null is for ever) the fact of that key is facts, or
-- nothing when facts is null.  What was in force before and after stays, told
-- anew.  key: the columns and numbers that name the fact ({"child": 113}).
-- place is a table of ours, never an input.  Answers the number of the new row.
-- RULE: dated-facts
create or replace function guichet.fact_put(place text, key jsonb,
	from_day date, until date, facts jsonb)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	span	daterange := daterange(from_day, until);
	mine	jsonb := jsonb_build_object('recorded_at', guichet.now(),
		    'recorded_by', guichet.my_person());
	old	record;
	part	daterange;
	fresh	bigint;
begin
	for old in execute format('select t.id, t.during, to_jsonb(t) as facts '
	    'from guichet.%I t where t.superseded_at is null and t.during && $1 '
	    'and %s order by t.id for update', place,
	    (select string_agg(format('t.%I = %s', k.key, k.value::bigint),
		' and ') from jsonb_each_text(fact_put.key) k)) using span
	loop
		execute format('update guichet.%I set superseded_at = '
		    'guichet.now() where id = $1', place) using old.id;
		for part in select unnest(datemultirange(old.during)
		    - datemultirange(span))
		loop
			perform guichet.fact_insert(place, old.facts || mine
			    || jsonb_build_object('during', part));
		end loop;
	end loop;
	if facts is not null then
		fresh := guichet.fact_insert(place, fact_put.key || facts || mine
		    || jsonb_build_object('during', span));
	end if;
	return fresh;
end
$$;

create or replace function guichet.fact_insert(place text, facts jsonb)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	given	jsonb := facts - 'id' - 'superseded_at';
	names	text := (select string_agg(quote_ident(k), ', ')
		    from jsonb_object_keys(given) k);
	fresh	bigint;
begin
	execute format('insert into guichet.%1$I (%2$s) select %2$s '
	    'from jsonb_populate_record(null::guichet.%1$I, $1) returning id',
	    place, names) into fresh using given;
	return fresh;
end
$$;

-- Names and contacts are columns: what they said goes to person_past.
-- RULE: dated-facts
create or replace function guichet.person_keep()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.person_past (person, given, family, birth_given,
	    birth_family, born, email, phone, until_at, changed_by)
	values (old.id, old.given, old.family, old.birth_given,
	    old.birth_family, old.born, old.email, old.phone, guichet.now(),
	    guichet.my_person());
	return null;
end
$$;

-- An act on a file, with digests of what it was and what it is: enough to prove,
-- nothing to read.
create or replace function guichet.note_change(action text, object text,
	before jsonb, after jsonb, reason text default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.audit (at, person, role, action, object, reason,
	    on_behalf, before, after)
	select guichet.now(), m.person, session_user, action, object, reason,
	    m.on_behalf, sha256(convert_to(note_change.before::text, 'UTF8')),
	    sha256(convert_to(note_change.after::text, 'UTF8'))
	from guichet.me m;
end
$$;

reset role;

create or replace trigger person_keep
	after update on guichet.person
	for each row when ((old.given, old.family, old.birth_given,
	    old.birth_family, old.born, old.email, old.phone) is distinct from
	    (new.given, new.family, new.birth_given, new.birth_family, new.born,
	    new.email, new.phone))
	execute function guichet.person_keep();
