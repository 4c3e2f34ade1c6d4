-- Changes that wait for a clerk: proposed here, applied when accepted.
set role api;

-- The parts of a fact as they are today, canonical text; {} when unknown.
create or replace function guichet.change_old(fact text, household bigint,
	subject bigint)
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	parts jsonb;
begin
	case fact
	when 'address' then
		select jsonb_build_object('line1', (a.address).line1, 'line2',
		    (a.address).line2, 'postcode', (a.address).postcode, 'town',
		    (a.address).town) into parts
		from guichet.household_address a
		where a.household = change_old.household
		and a.superseded_at is null and a.during @> guichet.today();
	when 'quotient' then
		select jsonb_build_object('value', q.value::text, 'month',
		    q.month::text, 'source', q.source, 'file-number',
		    q.file_number) into parts
		from guichet.quotient q
		where q.household = change_old.household
		and q.superseded_at is null and q.during @> guichet.today();
	when 'name' then
		select jsonb_build_object('given', p.given, 'family', p.family)
		into parts from guichet.person p where p.id = subject;
	when 'birth' then
		select jsonb_build_object('born', p.born::text)
		into parts from guichet.person p where p.id = subject;
	else
		null;
	end case;
	return coalesce(jsonb_strip_nulls(parts), '{}');
end
$$;

-- Asks for a change.  A newer one of the same fact takes the place of the one
-- that the same person had waiting.
--
-- MU520 it is so already
--
-- RULE: family-change-waits
create or replace function guichet.change_propose(fact text, household bigint,
	subject bigint, proposed jsonb, from_day date)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	old	jsonb := guichet.change_old(fact, household, subject);
	wanted	jsonb := jsonb_strip_nulls(proposed);
	was	record;
	fresh	bigint;
begin
	if old = wanted then
		perform guichet.refuse('MU520', null, 'nothing changes: ' || fact);
	end if;
	for was in select c.id from guichet.family_change c
	    where c.person = me and c.fact = change_propose.fact
	    and c.household is not distinct from change_propose.household
	    and c.subject is not distinct from change_propose.subject
	    and c.state in ('waiting', 'asked')
	loop
		perform guichet.change_move(was.id, 'withdrawn');
		perform guichet.proof_settle(was.id, false, null);
	end loop;
	insert into guichet.family_change (fact, household, subject, old,
	    proposed, from_day, person, created_at)
	values (change_propose.fact, change_propose.household,
	    change_propose.subject, old, wanted, coalesce(from_day,
	    guichet.today()), me, guichet.now())
	returning id into fresh;
	perform guichet.note_change('family-propose', 'family-change:' || fresh,
	    old, wanted);
	return fresh;
end
$$;

-- The only way a change moves.  MU409 when the table does not allow it.
create or replace function guichet.change_move(change bigint, to_state text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was text;
begin
	select c.state into was from guichet.family_change c
	where c.id = change for update;
	if not exists (select from guichet.transition t
	    where t.object = 'family-change' and t.from_state = was
	    and t.to_state = change_move.to_state) then
		perform guichet.refuse('MU409', null, format(
		    'change %s: no step from %s to %s', change, was, to_state));
	end if;
	update guichet.family_change c set state = to_state,
	    version = c.version + 1,
	    decided_at = case when to_state in ('accepted', 'refused')
		then guichet.now() end,
	    decided_by = case when to_state in ('accepted', 'refused')
		then guichet.my_person() end,
	    asked_at = case when to_state = 'asked' then guichet.now()
		else c.asked_at end
	where c.id = change;
end
$$;

-- What an accepted change does to the file.  Authority and custody are words:
-- the clerk has made the links, or keeps them, before accepting.
create or replace function guichet.change_apply(change bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.family_change;
	v	jsonb;
begin
	select f.* into strict c from guichet.family_change f
	where f.id = change;
	v := c.proposed;
	case c.fact
	when 'address' then
		perform guichet.address_put(c.household, c.from_day,
		    v ->> 'line1', v ->> 'line2', v ->> 'postcode',
		    v ->> 'town', null, 'proof', c.document);
	when 'quotient' then
		perform guichet.quotient_put(c.household, c.from_day, (
		    select upper(d.valid) from guichet.document d
		    where d.id = c.document),
		    jsonb_build_object('value', (v ->> 'value')::bigint, 'month',
		    v ->> 'month', 'source', v ->> 'source', 'file_number',
		    v ->> 'file-number', 'document', c.document));
	when 'name' then
		update guichet.person p set given = v ->> 'given',
		    family = v ->> 'family' where p.id = c.subject;
	when 'birth' then
		update guichet.person p set born = (v ->> 'born')::date
		where p.id = c.subject;
	else
		null;
	end case;
	if c.fact in ('name', 'birth') and exists (select
	    from guichet.parent_link l where l.child = c.subject
	    and l.superseded_at is null) then
		perform guichet.family_tell(c.subject, c.fact);
	end if;
end
$$;

-- hidden null: as it was.
create or replace function guichet.address_put(household bigint, from_day date,
	line1 text, line2 text, postcode text, town text, hidden boolean,
	source text, document bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.fact_put('household_address', jsonb_build_object(
	    'household', address_put.household), from_day, null,
	    jsonb_build_object('address', jsonb_build_object('line1', line1,
	    'line2', line2, 'postcode', postcode, 'town', town),
	    'hidden', coalesce(address_put.hidden, (select a.hidden
		from guichet.household_address a
		where a.household = address_put.household
		and a.superseded_at is null and a.during @> guichet.today()),
		false),
	    'source', source, 'document', address_put.document));
end
$$;

-- A change that I asked for.  MU404 otherwise.
create or replace function guichet.my_change(change bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.family_change c
	    where c.id = change and c.person = guichet.my_person()) then
		perform guichet.refuse('MU404', 'id', 'no change of mine');
	end if;
	return change;
end
$$;

-- That change, if there is one and the agent may read files.  MU404 otherwise.
create or replace function guichet.clerk_change(change bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.family_change c
	    where c.id = change) then
		perform guichet.refuse('MU404', 'id',
		    format('no change %s', change));
	end if;
	return change;
end
$$;

reset role;
