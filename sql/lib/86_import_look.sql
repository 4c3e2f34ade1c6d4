-- What an import would do, line by line, and nothing done.
-- A file has thousands of lines and its tables no statistics yet, so that the
-- planner believes in one: its joins hash.
set role api;

-- The rehearsal of the last file.
create function guichet.import_look(which bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.import;
	r	guichet.import_run;
begin
	select x.* into i from guichet.import x where x.id = which for update;
	select x.* into r from guichet.import_run x
	where x.import = which and x.n = i.run;
	perform guichet.import_read(r);
	perform guichet.import_match(i);
	perform guichet.import_check(r);
	perform guichet.import_check_school(r);
	perform guichet.import_check_homes(r);
	perform guichet.import_twins(r);
	perform guichet.import_settle(i);
end
$$;

-- Whom a line is about.  A key of that product first; then a child by names and
-- birth date, exactly; a home by its child and adult; an adult by name among
-- those of that home or child.
-- RULE: import-match
create function guichet.import_match(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	update guichet.import_line l set
	    home = (select e.object from guichet.external_key e
		where e.source = i.source and e.kind = 'home'
		and e.key = l.home_key),
	    child = (select e.object from guichet.external_key e
		where e.source = i.source and e.kind = 'child'
		and e.key = l.child_key),
	    adult1 = (select e.object from guichet.external_key e
		where e.source = i.source and e.kind = 'adult'
		and e.key = l.adult1_key),
	    adult2 = (select e.object from guichet.external_key e
		where e.source = i.source and e.kind = 'adult'
		and e.key = l.adult2_key)
	where l.import = i.id and l.run = i.run;
	update guichet.import_line l set child = p.id
	from guichet.person p
	where l.import = i.id and l.run = i.run and l.child is null
	and p.born = (l.given ->> 'child-born')::date and p.merged_into is null
	and guichet.plain(p.given || ' ' || p.family)
	    = guichet.import_name(l.given, 'child')
	and guichet.import_is_child(p.id);
	update guichet.import_line l set home = c.household
	from guichet.household_member c
	join guichet.household_member a on a.household = c.household
	    and a.kind = 'adult' and a.superseded_at is null
	    and a.during @> guichet.today()
	join guichet.person p on p.id = a.person
	where l.import = i.id and l.run = i.run and l.home is null
	and c.person = l.child and c.superseded_at is null
	and c.during @> guichet.today()
	and guichet.plain(p.given || ' ' || p.family)
	    = guichet.import_name(l.given, 'adult1');
	update guichet.import_line l set
	    adult1 = coalesce(l.adult1, guichet.import_adult(l.home, l.child,
		guichet.import_name(l.given, 'adult1'))),
	    adult2 = coalesce(l.adult2, guichet.import_adult(l.home, l.child,
		guichet.import_name(l.given, 'adult2')))
	where l.import = i.id and l.run = i.run
	and num_nonnulls(l.home, l.child) > 0;
end
$$;

create function guichet.import_is_child(person bigint)
returns boolean
stable language sql
begin atomic
	select exists (select from guichet.parent_link k
	    where k.child = import_is_child.person)
	or exists (select from guichet.household_member m
	    where m.person = import_is_child.person and m.kind = 'child');
end;

create function guichet.import_adult(home bigint, child bigint, name text)
returns bigint
stable language sql
begin atomic
	select min(p.id) from guichet.person p
	where p.id in (select m.person from guichet.household_member m
		where m.household = import_adult.home and m.kind = 'adult'
		and m.superseded_at is null and m.during @> guichet.today()
	    union all select k.adult from guichet.parent_link k
		where k.child = import_adult.child and k.superseded_at is null
		and k.during @> guichet.today())
	and guichet.plain(p.given || ' ' || p.family) = name;
end;

-- What every line must say, and what cannot be.
create function guichet.import_check(r guichet.import_run)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.import_note (import, run, line, reason, field)
	select l.import, l.run, l.line, 'missing', f.field
	from guichet.import_line l, unnest(array['child-family', 'child-given',
	    'child-born', 'adult1-family', 'adult1-given']) f (field)
	where l.import = r.import and l.run = r.n and not l.given ? f.field
	and not exists (select from guichet.import_note t
	    where t.import = l.import and t.run = l.run and t.line = l.line
	    and t.field = f.field);
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select l.import, l.run, l.line, case when b.born > guichet.today()
	    then 'future' else 'adult' end, 'child-born', b.born::text
	from guichet.import_line l,
	    lateral (select (l.given ->> 'child-born')::date) b (born)
	where l.import = r.import and l.run = r.n
	and (b.born > guichet.today()
	    or b.born <= guichet.today() - interval '18 years');
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select l.import, l.run, l.line, 'same-adults', 'adult2-family',
	    concat_ws(' ', l.given ->> 'adult2-given',
		l.given ->> 'adult2-family')
	from guichet.import_line l
	where l.import = r.import and l.run = r.n
	and (l.adult1_key = l.adult2_key or guichet.import_name(l.given,
	    'adult1') = guichet.import_name(l.given, 'adult2'));
	-- The other half of a name that is there by half.
	insert into guichet.import_note (import, run, line, reason, field)
	select l.import, l.run, l.line, 'missing', case
	    when l.given ? 'adult2-family' then 'adult2-given'
	    else 'adult2-family' end
	from guichet.import_line l
	where l.import = r.import and l.run = r.n
	and (l.given ? 'adult2-family') <> (l.given ? 'adult2-given');
end
$$;

-- A school, and its class of this year, or of the next when none is running.
create function guichet.import_check_school(r guichet.import_run)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select l.import, l.run, l.line, 'school', 'school',
	    l.given ->> 'school'
	from guichet.import_line l
	where l.import = r.import and l.run = r.n
	and (l.given ? 'school' or l.given ? 'class')
	and not exists (select from guichet.school s
	    where guichet.plain(s.name) = guichet.plain(l.given ->> 'school'));
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select l.import, l.run, l.line, 'class', 'class', l.given ->> 'class'
	from guichet.import_line l
	join guichet.school s
	    on guichet.plain(s.name) = guichet.plain(l.given ->> 'school')
	where l.import = r.import and l.run = r.n and l.given ? 'class'
	and not exists (select from guichet.import_classes() c
	    where c.school = s.id
	    and c.name = guichet.plain(l.given ->> 'class'));
end
$$;

-- The classes a child can be in from today on, or from the next year's first day.
create function guichet.import_classes()
returns table (class bigint, school bigint, school_name text, name text,
	label text, during daterange)
stable language sql
begin atomic
	select c.id, s.id, guichet.plain(s.name), guichet.plain(c.name),
	    s.name || ' – ' || c.name,
	    daterange(greatest(guichet.today(), lower(y.during)),
		upper(y.during))
	from guichet.class c
	join guichet.school s on s.id = c.school
	join guichet.school_year y on y.code = c.year
	where y.code = (select z.code from guichet.school_year z
	    where upper(z.during) > guichet.today()
	    order by lower(z.during) limit 1);
end;

-- Lines of one family agree, say each child once, and nobody has two homes.
create function guichet.import_check_homes(r guichet.import_run)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select r.import, r.n, l.line, 'twice', 'child-family', l.first::text
	from (select x.line, min(x.line) over (partition by x.home_key,
		x.child_key) as first from guichet.import_line x
	    where x.import = r.import and x.run = r.n
	    and x.child_key is not null) l
	where l.first < l.line;
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select r.import, r.n, l.line, 'address', 'line1', l.first::text
	from (select x.line, guichet.import_address(x.given) as address,
		first_value(guichet.import_address(x.given)) over w
		    as address_1, first_value(x.line) over w as first
	    from guichet.import_line x
	    where x.import = r.import and x.run = r.n
	    window w as (partition by x.home_key order by x.line)) l
	where guichet.plain(l.address) <> guichet.plain(l.address_1);
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select distinct r.import, r.n, l.line, 'home'::shape.import_reason,
	    a.field::shape.import_field, concat_ws(' ', p.given, p.family)
	from guichet.import_line l, lateral (values (l.adult1, 'adult1-family'),
	    (l.adult2, 'adult2-family')) a (id, field)
	join guichet.person p on p.id = a.id
	join guichet.household_member m on m.person = p.id
	    and m.kind = 'adult' and m.superseded_at is null
	    and m.during && daterange(guichet.today(), null)
	where l.import = r.import and l.run = r.n
	and m.household is distinct from l.home;
	-- The same adult, by the product's number, in two families of the file.
	insert into guichet.import_note (import, run, line, reason, field,
	    value)
	select distinct r.import, r.n, b.line, 'home'::shape.import_reason,
	    b.field::shape.import_field, b.name
	from (select l.line, a.field, a.name, l.home_key,
		first_value(l.home_key) over (partition by a.key
		    order by l.line) as first
	    from guichet.import_line l, lateral (values
		(l.adult1_key, 'adult1-family', concat_ws(' ',
		    l.given ->> 'adult1-given', l.given ->> 'adult1-family')),
		(l.adult2_key, 'adult2-family', concat_ws(' ',
		    l.given ->> 'adult2-given', l.given ->> 'adult2-family')))
		a (key, field, name)
	    where l.import = r.import and l.run = r.n
	    and a.key is not null) b
	where b.home_key <> b.first;
end
$$;

create function guichet.import_address(given jsonb)
returns text
immutable language sql
return nullif(concat_ws(', ', given ->> 'line1', given ->> 'line2',
	nullif(concat_ws(' ', given ->> 'postcode', given ->> 'town'), '')),
	'');

-- Children of ours with names alike and the same birth date: a clerk says
-- whether they are the same.
-- RULE: import-duplicate
create function guichet.import_twins(r guichet.import_run)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	with line as materialized (
		select x.line, x.given, (x.given ->> 'child-born')::date as born,
		    guichet.import_name(x.given, 'child') as name
		from guichet.import_line x
		where x.import = r.import and x.run = r.n and x.child is null
	), near as materialized (
		select l.line, p.id
		from line l cross join lateral (
		    select q.* from guichet.person q
		    where q.born = l.born and q.merged_into is null offset 0) p
		where ext.similarity(p.search, l.name) >= 0.5
		or guichet.plain(p.given)
		    = guichet.plain(l.given ->> 'child-given')
		or guichet.plain(p.family || ' ' || p.given) = l.name
	)
	update guichet.import_line l set twin = t.id
	from (select n.line, min(n.id) as id from near n
	    where guichet.import_is_child(n.id) group by n.line) t
	where l.import = r.import and l.run = r.n and l.line = t.line;
	-- Said to be the same: it is.  Said to be somebody new: it is, too.
	update guichet.import_line l set
	    child = case when c.same then l.twin end, twin = null
	from guichet.import_choice c
	where l.import = r.import and l.run = r.n and l.twin is not null
	and c.import = l.import and c.child_key = l.child_key;
	insert into guichet.import_note (import, run, line, reason, field, was,
	    value)
	select l.import, l.run, l.line, 'twin', 'child-family',
	    p.given || ' ' || p.family, concat_ws(' ',
	    l.given ->> 'child-given', l.given ->> 'child-family')
	from guichet.import_line l
	join guichet.person p on p.id = l.twin
	where l.import = r.import and l.run = r.n
	and not exists (select from guichet.import_note t
	    where t.import = l.import and t.run = l.run and t.line = l.line);
end
$$;

-- Names in capitals and addresses without accents say the same.
create function guichet.import_norm(field text, value text)
returns text
immutable language sql
return case when field ~ '(email|phone|born)$' then value
	else guichet.plain(value) end;

-- Field by field what a line says of whom we know.  verdict: same; change (ours
-- is empty, or still what this product said last); kept (it says what it said
-- last, and was changed in guichet since); conflict (both changed).
-- RULE: import-newer-wins
create function guichet.import_differences(which bigint, of_run integer)
returns table (line integer, kind text, object bigint, field text, ours text,
	base text, theirs text, verdict text)
stable language sql
begin atomic
	with value as (
		select l.line, v.kind, v.object, v.field, v.ours, v.theirs
		from guichet.import_line l
		left join guichet.person c on c.id = l.child
		left join guichet.person a on a.id = l.adult1
		left join guichet.person b on b.id = l.adult2
		left join guichet.household_address d on d.household = l.home
		    and d.superseded_at is null and d.during @> guichet.today()
		left join guichet.diet_choice t on t.child = l.child
		    and t.superseded_at is null and t.during @> guichet.today()
		left join guichet.import_classes() k
		    on k.school_name = guichet.plain(l.given ->> 'school')
		    and k.name = guichet.plain(l.given ->> 'class')
		left join guichet.pupil u on u.child = l.child
		    and u.superseded_at is null and u.during && k.during
		left join guichet.class uc on uc.id = u.class
		left join guichet.school us on us.id = uc.school,
		lateral (values
		    ('child', l.child, 'child-family', c.family,
			l.given ->> 'child-family'),
		    ('child', l.child, 'child-given', c.given,
			l.given ->> 'child-given'),
		    ('child', l.child, 'child-born', c.born::text,
			l.given ->> 'child-born'),
		    ('child', l.child, 'class', us.name || ' – ' || uc.name,
			k.label),
		    ('child', l.child, 'diet', t.diet::text,
			l.given ->> 'diet'),
		    ('home', l.home, 'address',
			nullif(concat_ws(', ', (d.address).line1,
			    (d.address).line2, concat_ws(' ',
			    (d.address).postcode, (d.address).town)), ''),
			guichet.import_address(l.given)),
		    ('adult', l.adult1, 'adult1-family', a.family,
			l.given ->> 'adult1-family'),
		    ('adult', l.adult1, 'adult1-given', a.given,
			l.given ->> 'adult1-given'),
		    ('adult', l.adult1, 'adult1-email', lower(a.email),
			l.given ->> 'adult1-email'),
		    ('adult', l.adult1, 'adult1-phone', a.phone,
			l.given ->> 'adult1-phone'),
		    ('adult', l.adult2, 'adult2-family', b.family,
			l.given ->> 'adult2-family'),
		    ('adult', l.adult2, 'adult2-given', b.given,
			l.given ->> 'adult2-given'),
		    ('adult', l.adult2, 'adult2-email', lower(b.email),
			l.given ->> 'adult2-email'),
		    ('adult', l.adult2, 'adult2-phone', b.phone,
			l.given ->> 'adult2-phone'))
		    v (kind, object, field, ours, theirs)
		where l.import = $1 and l.run = $2
		and v.object is not null and v.theirs is not null
	), said as (
		select v.*, regexp_replace(v.field, '^adult[12]', 'adult')
		    as its, (select e.said ->> regexp_replace(v.field,
			'^adult[12]', 'adult') from guichet.external_key e
		    join guichet.import i on i.source = e.source
		    where i.id = $1 and e.kind = v.kind
		    and e.object = v.object
		    order by e.key limit 1) as base
		from value v
	)
	select s.line, s.kind, s.object, s.field, s.ours, s.base, s.theirs,
	    case
	    when guichet.import_norm(s.field, s.ours)
		= guichet.import_norm(s.field, s.theirs) then 'same'
	    when s.ours is null or guichet.import_norm(s.field, s.ours)
		= guichet.import_norm(s.field, s.base) then 'change'
	    when guichet.import_norm(s.field, s.theirs)
		= guichet.import_norm(s.field, s.base) then 'kept'
	    else 'conflict' end
	from said s;
end;

-- Notes of what changes, and the kind of each line.
create function guichet.import_settle(i guichet.import)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_nestloop = off
as $$
begin
	-- Of a home and its adults the first line that may be taken speaks.
	with d as materialized (
		select x.* from guichet.import_differences(i.id, i.run) x
		where x.verdict in ('change', 'conflict')
	)
	insert into guichet.import_note (import, run, line, reason, field, was,
	    value)
	select distinct on (d.kind, d.object, d.field) i.id, i.run, d.line,
	    d.verdict, d.field, d.ours, d.theirs
	from d
	where not exists (select from guichet.import_note t
	    where t.import = i.id and t.run = i.run and t.line = d.line
	    and t.reason not in ('change', 'conflict'))
	order by d.kind, d.object, d.field, d.line;
	update guichet.import_line l set kind = case
	    when exists (select from guichet.import_note t
		where t.import = l.import and t.run = l.run
		and t.line = l.line and t.reason not in ('twin', 'conflict',
		    'change')) then 'refused'
	    when l.twin is not null then 'duplicate'
	    when exists (select from guichet.import_note t
		where t.import = l.import and t.run = l.run
		and t.line = l.line and t.reason = 'conflict') then 'conflict'
	    when l.home is null or l.child is null or l.adult1 is null
		or l.adult2_key is not null and l.adult2 is null
		or not guichet.import_tied(l) then 'new'
	    when exists (select from guichet.import_note t
		where t.import = l.import and t.run = l.run
		and t.line = l.line) then 'changed'
	    else 'same' end
	where l.import = i.id and l.run = i.run;
end
$$;

-- Whether the child lives there already, with these adults.
create function guichet.import_tied(l guichet.import_line)
returns boolean
stable language sql
begin atomic
	select exists (select from guichet.household_member m
	    where m.household = l.home and m.person = l.child
	    and m.superseded_at is null and m.during @> guichet.today())
	and not exists (select from unnest(array[l.adult1, l.adult2]) a (id)
	    where a.id is not null and not exists (
		select from guichet.parent_link k where k.child = l.child
		and k.adult = a.id and k.superseded_at is null
		and k.during @> guichet.today()));
end;

reset role;
