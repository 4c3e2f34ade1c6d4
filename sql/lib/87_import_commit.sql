-- An import made true, whole or not at all.
-- A file has thousands of lines and its tables no statistics yet, so that the
-- planner believes in one: its joins hash.
set role api;

-- Looks once more, because the town has not stood still since, then writes.  In
-- one transaction: whoever ends it in the middle leaves nothing.
-- RULE: import-whole
create function guichet.import_commit(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform pg_advisory_xact_lock(hashtextextended('guichet import', 0));
	perform guichet.import_look(i.id);
	perform guichet.import_keep_keys(i);
	insert into guichet.audit (at, person, role, action, object, reason)
	select distinct guichet.now(), i.committed_by, session_user,
	    'import-family', 'household:' || l.home, 'import:' || i.id
	from guichet.import_line l
	where l.import = i.id and l.run = i.run
	and l.kind in ('new', 'changed', 'conflict');
	perform guichet.import_make(i);
	perform guichet.import_tie(i);
	perform guichet.import_change(i);
	perform guichet.import_fill(i);
	update guichet.import x set state = 'committed',
	    committed_at = guichet.now()
	where x.id = i.id;
	insert into guichet.audit (at, person, role, action, object)
	values (guichet.now(), i.committed_by, session_user, 'import-commit',
	    'import:' || i.id);
end
$$;

-- The lines that are written: the others wait for a mended file.
create function guichet.import_taken(i guichet.import)
returns setof guichet.import_line
stable language sql
begin atomic
	select l.* from guichet.import_line l
	where l.import = i.id and l.run = i.run
	and l.kind in ('new', 'changed', 'conflict', 'same');
end;

-- Every key of the file gets its number: that of whom we know, or a new one; and
-- with it the lines.
create function guichet.import_keep_keys(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	insert into guichet.external_key (source, kind, key, object, import)
	select i.source, k.kind, k.key, coalesce(k.object, case
	    when k.kind = 'home' then nextval('guichet.household_id_seq')
	    else nextval('guichet.person_id_seq') end), i.id
	from (select distinct on (v.kind, v.key) v.kind, v.key, v.object
	    from guichet.import_taken(i) l, lateral (values
		('home', l.home_key, l.home), ('child', l.child_key, l.child),
		('adult', l.adult1_key, l.adult1),
		('adult', l.adult2_key, l.adult2)) v (kind, key, object)
	    where v.key is not null
	    order by v.kind, v.key, v.object nulls last) k
	on conflict do nothing;
	update guichet.import_line l set
	    home = h.object, child = c.object, adult1 = a.object,
	    adult2 = (select b.object from guichet.external_key b
		where b.source = i.source and b.kind = 'adult'
		and b.key = l.adult2_key)
	from guichet.external_key h, guichet.external_key c,
	    guichet.external_key a
	where l.import = i.id and l.run = i.run
	and l.kind in ('new', 'changed', 'conflict', 'same')
	and (h.source, h.kind, h.key) = (i.source, 'home', l.home_key)
	and (c.source, c.kind, c.key) = (i.source, 'child', l.child_key)
	and (a.source, a.kind, a.key) = (i.source, 'adult', l.adult1_key);
end
$$;

-- The homes and people that are new, once each.
create function guichet.import_make(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	insert into guichet.household (id, label, recorded_at)
	select distinct on (l.home) l.home, left(case
	    when l.adult2 is null then (l.given ->> 'adult1-given') || ' '
		|| (l.given ->> 'adult1-family')
	    when l.given ->> 'adult1-family' = l.given ->> 'adult2-family'
	    then (l.given ->> 'adult1-given') || ' et '
		|| (l.given ->> 'adult2-given') || ' '
		|| (l.given ->> 'adult1-family')
	    else (l.given ->> 'adult1-given') || ' '
		|| (l.given ->> 'adult1-family') || ' et '
		|| (l.given ->> 'adult2-given') || ' '
		|| (l.given ->> 'adult2-family') end, 200), guichet.now()
	from guichet.import_taken(i) l
	where not exists (select from guichet.household h where h.id = l.home)
	order by l.home, l.line;
	insert into guichet.person (id, given, family, born, email, phone,
	    recorded_at)
	select distinct on (v.id) v.id, v.given, v.family, v.born, v.email,
	    v.phone, guichet.now()
	from guichet.import_taken(i) l, lateral (values
	    (l.child, l.given ->> 'child-given', l.given ->> 'child-family',
		(l.given ->> 'child-born')::date, null, null),
	    (l.adult1, l.given ->> 'adult1-given', l.given ->> 'adult1-family',
		null, l.given ->> 'adult1-email', l.given ->> 'adult1-phone'),
	    (l.adult2, l.given ->> 'adult2-given', l.given ->> 'adult2-family',
		null, l.given ->> 'adult2-email', l.given ->> 'adult2-phone'))
	    v (id, given, family, born, email, phone)
	where v.id is not null
	and not exists (select from guichet.person p where p.id = v.id)
	order by v.id, l.line;
end
$$;

-- Who lives where, and which adults follow which child.  Authority is full until
-- a document says otherwise, as the form of a new family has it.
create function guichet.import_tie(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	insert into guichet.household_member (household, person, kind, during,
	    source, recorded_at, recorded_by)
	select distinct l.home, v.id, v.kind,
	    daterange(guichet.today(), null), 'import', guichet.now(),
	    i.committed_by
	from guichet.import_taken(i) l, lateral (values (l.adult1, 'adult'),
	    (l.adult2, 'adult'), (l.child, 'child')) v (id, kind)
	where v.id is not null
	and not exists (select from guichet.household_member m
	    where m.household = l.home and m.person = v.id
	    and m.superseded_at is null
	    and m.during && daterange(guichet.today(), null));
	insert into guichet.parent_link (child, adult, authority, during, source,
	    recorded_at, recorded_by)
	select distinct l.child, v.id, 'full',
	    daterange(guichet.today(), null), 'import', guichet.now(),
	    i.committed_by
	from guichet.import_taken(i) l,
	    lateral (values (l.adult1), (l.adult2)) v (id)
	where v.id is not null
	and not exists (select from guichet.parent_link k
	    where k.child = l.child and k.adult = v.id
	    and k.superseded_at is null
	    and k.during && daterange(guichet.today(), null));
end
$$;

-- Facts that say something else from today on; what they said stays known.
-- RULE: dated-facts
create function guichet.import_change(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
declare
	c	record;
begin
	for c in with d as materialized (
		select x.* from guichet.import_differences(i.id, i.run) x
		where x.verdict = 'change' and x.ours is not null
		and x.field in ('address', 'class', 'diet')
	)
	select distinct on (d.field, d.object) d.field, d.object, l.given,
	    k.class, k.during
	from d
	join guichet.import_taken(i) l on l.line = d.line
	left join guichet.import_classes() k on d.field = 'class'
	    and k.label = d.theirs
	order by d.field, d.object, d.line
	loop
		if c.field = 'address' then
			perform guichet.address_put(c.object, guichet.today(),
			    c.given ->> 'line1', c.given ->> 'line2',
			    c.given ->> 'postcode', c.given ->> 'town', null,
			    'import', null);
		elsif c.field = 'class' then
			perform guichet.fact_put('pupil', jsonb_build_object(
			    'child', c.object), lower(c.during),
			    upper(c.during), jsonb_build_object('class',
			    c.class, 'source', 'import'));
		else
			perform guichet.fact_put('diet_choice',
			    jsonb_build_object('child', c.object),
			    guichet.diet_day(c.object), null,
			    jsonb_build_object('diet', c.given ->> 'diet',
			    'source', 'import'));
		end if;
	end loop;
end
$$;

-- What was empty, names and contacts, and what the product has said, so that the
-- next file is compared with it.
create function guichet.import_fill(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	with x as materialized (
		select v.* from guichet.import_differences(i.id, i.run) v
	), d as materialized (
		select distinct on (x.field, x.object) x.*, l.given,
		    regexp_replace(x.field, '^(adult[12]|child)-', '')
			as part,
		    regexp_replace(x.field, '^adult[12]', 'adult') as its
		from x
		join guichet.import_taken(i) l on l.line = x.line
		order by x.field, x.object, x.line
	), people as (
		update guichet.person p set
		    given = coalesce(n.v ->> 'given', p.given),
		    family = coalesce(n.v ->> 'family', p.family),
		    born = coalesce((n.v ->> 'born')::date, p.born),
		    email = coalesce(n.v ->> 'email', p.email),
		    phone = coalesce(n.v ->> 'phone', p.phone)
		from (select d.object, jsonb_object_agg(d.part, d.theirs)
			as v from d where d.verdict = 'change'
		    and d.field ~ '-' group by d.object) n
		where p.id = n.object
	), homes as (
		insert into guichet.household_address (household, during,
		    address, source, recorded_at, recorded_by)
		select d.object, daterange(guichet.today(), null),
		    row(d.given ->> 'line1', d.given ->> 'line2',
			d.given ->> 'postcode', d.given ->> 'town')
			::shape.address, 'import', guichet.now(),
		    i.committed_by
		from d where d.field = 'address' and d.verdict = 'change'
	), classes as (
		insert into guichet.pupil (child, class, during, source,
		    recorded_at, recorded_by)
		select d.object, k.class, k.during, 'import', guichet.now(),
		    i.committed_by
		from d join guichet.import_classes() k on k.label = d.theirs
		where d.field = 'class' and d.verdict = 'change'
	), diets as (
		insert into guichet.diet_choice (child, diet, during, source,
		    recorded_at, recorded_by)
		select d.object, d.theirs, daterange(guichet.today(), null),
		    'import', guichet.now(), i.committed_by
		from d where d.field = 'diet' and d.verdict = 'change'
	)
	update guichet.external_key e set said = e.said || n.said
	from (select d.kind, d.object, jsonb_object_agg(d.its, d.theirs)
		as said from d where d.verdict in ('same', 'change')
	    group by d.kind, d.object) n
	where e.source = i.source and e.kind = n.kind
	and e.object = n.object;
end
$$;

reset role;
