-- Two that may be one: how alike they are, whether they may be merged, and what
-- the night finds.
set role api;

-- How a French name sounds, near enough: Mathieu and Matthieu, Sophie and Sofie,
-- Lefebvre and Lefèvre, Dupont and Dupond.
create function guichet.sound(name text)
returns text
immutable parallel safe language sql
return regexp_replace(regexp_replace(translate(regexp_replace(regexp_replace(
    regexp_replace(replace(replace(replace(replace(guichet.plain(name),
	'ph', 'f'), 'bv', 'v'), 'qu', 'k'), 'eau', 'o'),
    '([^ ])[hH]', '\1', 'g'), '(^| )h', '\1', 'g'), '[^a-z]', '', 'g'),
    'ycqz', 'ikks'), '(.)\1+', '\1', 'g'), '[estdx]+$', '');

-- Whether two names are one name written twice.
create function guichet.alike(a text, b text)
returns boolean
immutable parallel safe language sql
return guichet.plain(a) = guichet.plain(b)
    or length(guichet.sound(a)) >= 3 and guichet.sound(a) = guichet.sound(b)
    or least(length(a), length(b)) >= 5
	and ext.similarity(guichet.plain(a), guichet.plain(b)) >= 0.5;

-- The right that a merge of that kind needs; the rights of a request are those
-- of its service.
create function guichet.merge_right(kind text, writes boolean)
returns void
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if kind = 'request' then
		if cardinality(guichet.my_services(case when writes
		    then 'request-decide' else 'request-read' end)) = 0 then
			perform guichet.refuse('MU403', null, 'no such right');
		end if;
	else
		perform guichet.one_of(kind, array['person', 'household'],
		    'kind');
		perform guichet.need_right(case when writes then 'family-write'
		    else 'family-read' end);
	end if;
end
$$;

-- Both are there, are two, and neither is gone already; a request is on the
-- desk of who asks.
--
-- MU403 without the right
-- MU404 no such pair
create function guichet.merge_pair(kind text, kept bigint, gone bigint)
returns void
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	integer;
begin
	perform guichet.merge_right(kind, true);
	case kind
	when 'person' then
		select count(*) into n from guichet.person p
		where p.id in (kept, gone) and p.merged_into is null;
	when 'household' then
		select count(*) into n from guichet.household h
		where h.id in (kept, gone) and h.merged_into is null;
	else
		select count(*) into n from guichet.request r
		where r.id in (kept, gone) and r.merged_into is null
		and r.state <> 'draft'
		and r.service = any (guichet.my_services('request-decide'));
	end case;
	if n <> 2 then
		perform guichet.refuse('MU404', 'gone', format(
		    'no pair of %s: %s, %s', kind, kept, gone));
	end if;
end
$$;

-- Everything that the page of a merge stands on, as one digest: whoever changes
-- either meanwhile makes it another one.
-- RULE: merge-version
create function guichet.merge_state(kind text, kept bigint, gone bigint)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	part	text;
	state	text;
begin
	execute format('select string_agg(t::text, ''|'' order by t.id) '
	    'from guichet.%I t where t.id in ($1, $2)', kind) into state
	using kept, gone;
	for p in select x.* from guichet.merge_places(kind) x
	    where x.rule = 'move' or x.place = 'account'
	loop
		execute format('select string_agg(md5(t::text), '''' order by '
		    'md5(t::text)) from guichet.%I t where t.%I in ($1, $2)',
		    p.place, p.part) into part using kept, gone;
		state := concat(state, '|', p.place, part);
	end loop;
	return encode(sha256(convert_to(state, 'UTF8')), 'hex');
end
$$;

create function guichet.has_login(person bigint)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select exists (select from guichet.account a
	    where a.person = has_login.person and a.closed_at is null);
end;

-- Why those two are not merged; about: the name it is about.  No row: they may.
--
-- A login is never tied anew: who can sign in stays, and when both can, one of
-- them is closed first, by the person.
-- RULE: merge-login-stays
-- RULE: merge-hidden
-- RULE: merge-care-plan
create function guichet.merge_blocks(kind text, kept bigint, gone bigint)
returns table (why text, about text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if kind = 'person' then
		return query select * from guichet.merge_blocks_person(kept,
		    gone);
	elsif kind = 'household' then
		return query select * from guichet.merge_blocks_household(kept,
		    gone);
	else
		return query select * from guichet.merge_blocks_request(kept,
		    gone);
	end if;
end
$$;

create function guichet.is_child(person bigint)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select exists (select from guichet.parent_link l
	    where l.child = is_child.person)
	or exists (select from guichet.pupil u where u.child = is_child.person)
	or exists (select from guichet.household_member m
	    where m.person = is_child.person and m.kind = 'child'
	    and m.superseded_at is null);
end;

create function guichet.merge_blocks_person(kept bigint, gone bigint)
returns table (why text, about text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.why, w.about from (
	    select 'login-both' as why, null as about
	    where guichet.has_login(kept) and guichet.has_login(gone)
	    union all
	    select 'login-gone', null
	    where guichet.has_login(gone) and not guichet.has_login(kept)
	    union all
	    select 'self', null where guichet.my_person() in (kept, gone)
	    union all
	    select 'age', null
	    where guichet.is_child(kept) and guichet.person_filed(gone)
	    or guichet.is_child(gone) and guichet.person_filed(kept)
	    union all
	    select 'linked', null from guichet.parent_link l
	    where (l.child, l.adult) in ((kept, gone), (gone, kept))
	    and l.superseded_at is null
	    union all
	    -- The same adult, or the same child, with another authority: a
	    -- judge's word is not lost by a merge.
	    select distinct 'authority', p.given || ' ' || p.family
	    from guichet.parent_link a
	    join guichet.parent_link b on (a.child = kept and b.child = gone
		and a.adult = b.adult or a.adult = kept and b.adult = gone
		and a.child = b.child)
		and a.during && b.during and a.authority <> b.authority
	    join guichet.person p on p.id = case when a.child = kept
		then a.adult else a.child end
	    where a.superseded_at is null and b.superseded_at is null
	    union all
	    -- Two parents of one calendar, or two calendars of one child.
	    select distinct 'custody', null from guichet.custody_rule c
	    where c.superseded_at is null
	    and (c.first, c.second) in ((kept, gone), (gone, kept))
	    union all
	    select distinct 'custody', null
	    from guichet.custody_rule a
	    join guichet.custody_rule b on b.child = gone and b.layer = a.layer
		and b.during && a.during and b.superseded_at is null
	    where a.child = kept and a.superseded_at is null
	    union all
	    -- Two who pay shares of one child, or two shares of one child.
	    select distinct 'custody', null from guichet.custody_share c
	    where c.superseded_at is null
	    and (c.first, c.second) in ((kept, gone), (gone, kept))
	    union all
	    select distinct 'custody', null
	    from guichet.custody_share a
	    join guichet.custody_share b on b.child = gone
		and b.during && a.during and b.superseded_at is null
	    where a.child = kept and a.superseded_at is null
	    union all
	    select 'care-plan', null
	    where exists (select from guichet.care_plan a
		join guichet.care_plan b on b.child = gone
		    and b.during && a.during
		    and b.state in ('signed', 'active', 'expiring', 'expired')
		where a.child = kept
		and a.state in ('signed', 'active', 'expiring', 'expired'))) w;
end;

-- Two homes are one when somebody of one is somebody of the other: those of
-- separated parents are two, and stay so.
-- RULE: merge-households-alike
create function guichet.merge_blocks_household(kept bigint, gone bigint)
returns table (why text, about text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with a as materialized (
		select m.household, p.id, p.given, p.family, p.born
		from guichet.household_member m
		join guichet.person p on p.id = m.person
		where m.household in (kept, gone) and m.kind = 'adult'
		and m.superseded_at is null
		and m.during @> guichet.today()
	)
	select w.why, null::text from (
	    select 'strangers' as why
	    where (select count(distinct a.household) from a) = 2
	    and not exists (select from a join a b on b.household = gone
		where a.household = kept and guichet.alike(a.given, b.given)
		and guichet.alike(a.family, b.family)
		and (a.born = b.born or a.born is null or b.born is null))
	    -- Their two files are one already, which lives in one of the two.
	    and not exists (select from a
		join guichet.household_member m on m.person = a.id
		    and m.household in (kept, gone)
		    and m.household <> a.household and m.kind = 'adult'
		join guichet.merge_move v on v.place = 'household_member'
		    and v.key = jsonb_build_object('id', m.id)
		join guichet.merge g on g.id = v.merge
		    and g.undone_at is null)
	    union all
	    -- An address that is hidden is shown to nobody new.
	    select 'hidden'
	    where exists (select from guichet.household_address h
		where h.household in (kept, gone) and h.hidden
		and h.superseded_at is null and h.during @> guichet.today())
	    and exists (select from a where a.household = kept)
	    and exists (select from a where a.household = gone)
	    union all
	    select 'self' from a where a.id = guichet.my_person()) w;
end;

-- One procedure, one person who asked, one child, both still open.
create function guichet.merge_blocks_request(kept bigint, gone bigint)
returns table (why text, about text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.why, null::text
	from guichet.request a
	join guichet.request b on b.id = gone
	cross join lateral (values
	    ('request-procedure', a.procedure = b.procedure),
	    ('request-person', case when a.applicant is null
		then b.applicant is null and lower(a.email) = lower(b.email)
		    and guichet.alike((a.name).family, (b.name).family)
		else a.applicant = b.applicant end),
	    ('request-child', a.subject is not distinct from b.subject),
	    ('request-closed', a.open and b.open)) w (why, fits)
	where a.id = kept and w.fits is not true;
end;

-- --- what the night finds --------------------------------------------------------

-- Probable duplicates of the family file, found anew.  Never by an e-mail or a
-- phone alone: couples share them.
-- RULE: merge-near
create function guichet.merge_near_find()
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
	n	integer;
	today	date := guichet.today();
begin
	delete from guichet.merge_near;
	insert into guichet.merge_near (kind, one, other, reasons, found_at)
	select 'person', w.one, w.other, w.reasons, guichet.now()
	from guichet.merge_near_people(today) w
	where not exists (select from guichet.merge_distinct d
	    where d.kind = 'person' and d.one = w.one and d.other = w.other);
	-- Two homes with an adult each who may be one person.
	insert into guichet.merge_near (kind, one, other, reasons, found_at)
	select 'household', least(a.household, b.household),
	    greatest(a.household, b.household), array['people'],
	    guichet.now()
	from guichet.merge_near w
	join guichet.household_member a on a.person = w.one
	    and a.kind = 'adult' and a.superseded_at is null
	    and a.during @> today
	join guichet.household_member b on b.person = w.other
	    and b.kind = 'adult' and b.superseded_at is null
	    and b.during @> today and b.household <> a.household
	where w.kind = 'person' and not exists (
	    select from guichet.merge_distinct d where d.kind = 'household'
	    and d.one = least(a.household, b.household)
	    and d.other = greatest(a.household, b.household))
	group by 2, 3;
	select count(*) into n from guichet.merge_near;
	return n;
end
$$;

-- People of the file, two by two: born on the same day with names alike,
-- exchanged or in part the same; else names alike and the same e-mail, phone or
-- address.  Names are put in one form once, and met by joins on equal values.
create function guichet.merge_near_people(today date)
returns table (one bigint, other bigint, reasons text[])
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with home as materialized (
		select distinct on (m.person) m.person, m.kind, guichet.plain(
		    concat_ws(' ', (a.address).line1, (a.address).postcode))
		    as home
		from guichet.household_member m
		left join guichet.household_address a
		on a.household = m.household and a.superseded_at is null
		    and a.during @> today
		where m.superseded_at is null and m.during @> today
		order by m.person, m.id
	), filed as (
		select h.person from home h
		union
		select l.adult from guichet.parent_link l
		where l.superseded_at is null
		union
		select l.child from guichet.parent_link l
		where l.superseded_at is null
	), p as materialized (
		select x.id, guichet.plain(x.given) as g,
		    guichet.plain(x.family) as f, guichet.sound(x.given) as gs,
		    guichet.sound(x.family) as fs, x.born, lower(x.email) as email,
		    x.phone, h.home
		from filed
		join guichet.person x on x.id = filed.person
		    and x.merged_into is null
		left join home h on h.person = x.id
	), pair as (
		select a.id as one, b.id as other from p a
		join p b on b.born = a.born and b.id > a.id
		where a.gs = b.gs or a.g = b.f and a.f = b.g
		or ext.similarity(a.g, b.g) >= 0.5
		union
		select a.id, b.id from p a
		join p b on b.gs = a.gs and b.fs = a.fs and b.id > a.id
		where (a.born is null or b.born is null)
		and (a.email = b.email or a.phone = b.phone or a.home = b.home)
	), near as (
		select a.id as one, b.id as other, case
		    when a.g = b.g and a.f = b.f then 'name'
		    when a.g = b.f and a.f = b.g then 'swapped'
		    when not guichet.alike(a.g, b.g) then null
		    when guichet.alike(a.f, b.f) then 'spelling'
		    -- A child under the name of one parent, or of both.
		    when string_to_array(a.f, ' ') && string_to_array(b.f, ' ')
			then 'part' end as why,
		    a.born = b.born as born, a.email = b.email as email,
		    a.phone = b.phone as phone, a.home = b.home as home
		from pair w
		join p a on a.id = w.one
		join p b on b.id = w.other
	)
	select n.one, n.other, array_remove(array[n.why,
	    case when n.born then 'born' end, case when n.email then 'email' end,
	    case when n.phone then 'phone' end,
	    case when n.home then 'address' end], null)
	from near n where n.why is not null;
end;

-- Requests of the same procedure by the same person about the same child, both
-- open: the others of that one.
create function guichet.request_near(request bigint)
returns setof bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select b.id from guichet.request a
	join guichet.request b on b.applicant = a.applicant
	    and b.procedure = a.procedure and b.id <> a.id
	    and b.subject is not distinct from a.subject
	where a.id = request_near.request and a.open and b.open
	and not exists (select from guichet.merge_distinct d
	    where d.kind = 'request' and d.one = least(a.id, b.id)
	    and d.other = greatest(a.id, b.id))
	order by b.id limit 20;
end;

reset role;
