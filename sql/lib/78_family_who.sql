-- What a parent may know of the people around their children: names, and nothing
-- else of them.  Views of api, because the policies of person and parent_link
-- show a parent only themselves and their children.
set role api;

-- The other guardians of one's children today: the name, and whether they may
-- decide.  No address, no contact, no home.
-- RULE: parents-privacy
create or replace view guichet.my_guardians as
select l.child, l.authority, row(p.given, p.family)::shape.person as name,
    p.family, p.given
from guichet.parent_link l
join guichet.person p on p.id = l.adult
where l.child = any ((select m.children from guichet.me m)::bigint[])
and l.adult <> (select m.person from guichet.me m)
and l.superseded_at is null and l.authority <> 'withdrawn'
and l.during @> (select m.today from guichet.me m);

-- Who lives in one's own home today.
create or replace view guichet.my_home as
select h.household, h.kind, h.during,
    row(p.given, p.family)::shape.person as name, p.born, p.id
from guichet.household_member h
join guichet.person p on p.id = h.person
where h.household = any ((select m.households from guichet.me m)::bigint[])
and h.superseded_at is null
and h.during @> (select m.today from guichet.me m);

-- That child, if the person follows it.  MU404 otherwise, as for a child that
-- does not exist.
create or replace function guichet.my_child(child bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if child is null or child <> all (guichet.my_children()) then
		perform guichet.refuse('MU404', 'child',
		    format('child %s of another family', child));
	end if;
	return child;
end
$$;

-- The same for an act: limited authority follows a child, full authority acts.
-- RULE: parent-usual-act
create or replace function guichet.my_act(child bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.my_child(child);
	if child <> all (coalesce((select m.acts from guichet.me m), '{}')) then
		perform guichet.refuse('MU403', 'child',
		    format('no full authority for child %s', child));
	end if;
	return child;
end
$$;

-- The home where the person is an adult today.  MU404 without one.
create or replace function guichet.my_household()
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	home bigint := (select m.households[1] from guichet.me m);
begin
	if home is null then
		perform guichet.refuse('MU404', null, 'no home today');
	end if;
	return home;
end
$$;

-- The homes of which one sees what is paid: one's own, and those that were merged
-- into them, since a booking keeps its payer.
-- RULE: merge-payer-stays
create or replace function guichet.my_payers()
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	mine bigint[] := (select m.households from guichet.me m);
begin
	return array(with recursive w (id) as (
		select unnest(mine)
		union
		select h.id from w
		join guichet.household h on h.merged_into = w.id
	    ) select w.id from w);
end
$$;

-- One of the list, or MU455 for that field.
create or replace function guichet.one_of(value text, choices text[],
	field text)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if value is null or value <> all (choices) then
		perform guichet.refuse('MU455', field,
		    format('%s: none of %s', value, choices));
	end if;
	return value;
end
$$;

-- A write that needs a right of the agent, whatever page it came from.
create or replace function guichet.need_right(what text)
returns void
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not coalesce((select what = any (m.rights) from guichet.me m), false)
	then
		perform guichet.refuse('MU403', null, 'needs right ' || what);
	end if;
end
$$;

-- A child of the town, by its number, for agents.  MU404 otherwise.
create or replace function guichet.clerk_child(child bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.parent_link l
	    where l.child = clerk_child.child) and not exists (select
	    from guichet.pupil u where u.child = clerk_child.child) then
		perform guichet.refuse('MU404', 'child',
		    format('no child %s', child));
	end if;
	return child;
end
$$;

-- The same, for a page: the old address of a child who was merged leads to the
-- one who stays.
create or replace function guichet.clerk_child_now(child bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.clerk_child(coalesce(guichet.merged_person(child), child));
end
$$;

reset role;
