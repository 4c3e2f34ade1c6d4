-- Who may collect a child, and whom to call: recorded and ended by a guardian or
-- by a clerk, told to the other guardians.
set role api;

-- until_day is the last day; null: until further notice.
--
-- MU523 the last day is before the first
create or replace function guichet.pickup_put(child bigint, name text,
	phone text, relation text, from_day date, until_day date)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first date := greatest(coalesce(from_day, guichet.today()),
		    guichet.today());
begin
	perform guichet.one_of(relation, guichet.relations(), 'relation');
	if until_day < first then
		perform guichet.refuse('MU523', 'until_day',
		    'the last day is before the first');
	end if;
	perform guichet.fact_insert('authorised_pickup', jsonb_build_object(
	    'child', child, 'name', name, 'phone', phone, 'relation', relation,
	    'during', daterange(first, until_day, '[]'),
	    'source', case when session_user = 'family' then 'declared'
	    else 'town' end,
	    'recorded_at', guichet.now(), 'recorded_by', guichet.my_person()));
	perform guichet.family_tell(child, 'pickup');
	perform guichet.note('family-pickup', 'person:' || child);
end
$$;

create or replace function guichet.pickup_stop(pickup bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	its bigint := (select p.child from guichet.authorised_pickup p
		    where p.id = pickup and p.superseded_at is null);
begin
	perform guichet.fact_put('authorised_pickup',
	    jsonb_build_object('id', pickup), guichet.today(), null, null);
	perform guichet.family_tell(its, 'pickup');
	perform guichet.note('family-pickup-end', 'person:' || its);
end
$$;

create or replace function guichet.emergency_put(child bigint, name text,
	phone text, relation text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.one_of(relation, guichet.relations(), 'relation');
	perform guichet.fact_insert('emergency_contact', jsonb_build_object(
	    'child', child, 'name', name, 'phone', phone, 'relation', relation,
	    'during', daterange(guichet.today(), null),
	    'source', case when session_user = 'family' then 'declared'
	    else 'town' end,
	    'recorded_at', guichet.now(), 'recorded_by', guichet.my_person()));
	perform guichet.family_tell(child, 'emergency');
	perform guichet.note('family-emergency', 'person:' || child);
end
$$;

create or replace function guichet.emergency_stop(contact bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	its bigint := (select e.child from guichet.emergency_contact e
		    where e.id = contact and e.superseded_at is null);
begin
	perform guichet.fact_put('emergency_contact',
	    jsonb_build_object('id', contact), guichet.today(), null, null);
	perform guichet.family_tell(its, 'emergency');
	perform guichet.note('family-emergency-end', 'person:' || its);
end
$$;

create or replace function guichet.relations()
returns text[]
immutable parallel safe language sql
return array['parent', 'step-parent', 'grandparent', 'aunt-uncle', 'sibling',
	'childminder', 'neighbour', 'friend', 'other'];

reset role;
