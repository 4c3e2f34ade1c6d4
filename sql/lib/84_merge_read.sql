-- What the pages of a merge say of the two.
set role api;

-- The kind that the list shows: the one asked for, else the first that this
-- agent may read.
create function guichet.merge_kind(what text)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce(what, case when (select 'family-read' = any (m.rights)
	    from guichet.me m) then 'person' else 'request' end);
end
$$;

-- What one of them says of each part, in the order of the page; type: how it is
-- shown (text, unless it says else).
create function guichet.merge_said(kind text, id bigint)
returns table (n integer, part text, type text, value text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if kind = 'person' then
		return query select w.n, w.part, w.type, w.value
		from guichet.person p
		cross join lateral (values
		    (1, 'given', null, p.given),
		    (2, 'family', null, p.family),
		    (3, 'birth-given', null, p.birth_given),
		    (4, 'birth-family', null, p.birth_family),
		    (5, 'born', 'day', p.born::text),
		    (6, 'email', null, p.email),
		    (7, 'phone', null, p.phone),
		    (8, 'home', null, guichet.merge_home('person', p.id)),
		    (9, 'class', null, (select s.name || ', ' || c.name
			from guichet.pupil u
			join guichet.class c on c.id = u.class
			join guichet.school s on s.id = c.school
			where u.child = p.id and u.superseded_at is null
			and u.during @> guichet.today())),
		    (10, 'diet', 'diet', (select d.diet::text
			from guichet.diet_choice d
			where d.child = p.id and d.superseded_at is null
			and d.during @> guichet.today()))) w (n, part, type,
			value)
		where p.id = merge_said.id;
	elsif kind = 'household' then
		return query select w.n, w.part, w.type, w.value
		from guichet.household h
		cross join lateral (values
		    (1, 'label', null, h.label),
		    (2, 'address', null, guichet.merge_home('household',
			h.id)),
		    (3, 'quotient', 'cents', (select q.value::text
			from guichet.quotient q
			where q.household = h.id and q.superseded_at is null
			and q.during @> guichet.today()))) w (n, part, type,
			value)
		where h.id = merge_said.id;
	end if;
end
$$;

-- Where they live today, in one line.
create function guichet.merge_home(kind text, id bigint)
returns text
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select string_agg(concat_ws(', ', case when merge_home.kind = 'person'
	    then h.label end, (a.address).line1, (a.address).line2,
	    concat_ws(' ', (a.address).postcode, (a.address).town)), ' ; '
	    order by h.id)
	from guichet.household h
	left join guichet.household_address a on a.household = h.id
	    and a.superseded_at is null and a.during @> guichet.today()
	where h.id = case when merge_home.kind = 'household'
	    then merge_home.id end
	or merge_home.kind = 'person' and h.id in (
	    select m.household from guichet.household_member m
	    where m.person = merge_home.id and m.superseded_at is null
	    and m.during @> guichet.today());
end;

-- How many rows of each thing refer to who goes, and what becomes of them.
create function guichet.merge_tally(kind text, gone bigint)
returns table (thing text, rule text, n bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
begin
	for p in select x.* from guichet.merge_places(kind) x
	    where x.place not in ('once', 'once_line', 'merge') loop
		execute format('select count(*) from guichet.%I t '
		    'where t.%I = $1 %s', p.place, p.part, case p.place
		    when 'account' then 'and t.closed_at is null' else '' end)
		into n using gone;
		rule := p.rule;
		thing := case when p.place = 'account' then 'login'
		    when p.place = 'booking' and p.part = 'payer'
		    then 'payment' when p.rule = 'stay' then 'other'
		    else guichet.merge_thing(p.place) end;
		if n > 0 then
			return next;
		end if;
	end loop;
end
$$;

-- Two of the same meal, one of each child: which is kept, the page asks.
create function guichet.merge_meals(kept bigint, gone bigint)
returns integer
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select count(*)::integer from guichet.booking a
	join guichet.booking b on b.child = gone and b.day = a.day
	    and b.slot = a.slot and b.seat
	where a.child = kept and a.seat and a.day >= guichet.today();
end;

reset role;
