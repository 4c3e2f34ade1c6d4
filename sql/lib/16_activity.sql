-- Where an activity takes place for a child, and whether the child may come.
set role api;

-- The site of an activity for the children of that school on that day.
create or replace function guichet.site_of(activity text, school bigint,
	day date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select s.site from guichet.activity_site s
	    where s.activity = site_of.activity
	    and (s.school is null or s.school = site_of.school)
	    and s.during @> site_of.day
	    order by s.school nulls last limit 1), school);
end
$$;

-- Whether the child is enrolled that day in the activity or another of its
-- group: who is enrolled in evening care may come to each of its hours.
-- RULE: canteen-enrolled
create or replace function guichet.is_enrolled(child bigint, activity text,
	day date)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.enrolment e
	    join guichet.activity g on g.code = e.activity
	    join guichet.activity a on a.grouped = g.grouped
	    where e.child = is_enrolled.child
	    and a.code = is_enrolled.activity
	    and e.state = 'active' and e.superseded_at is null
	    and e.during @> is_enrolled.day);
end
$$;

-- Whether the child is elsewhere at that time of that day already.
-- RULE: canteen-one-booking
create or replace function guichet.is_elsewhere(child bigint, activity text,
	day date)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.booking b
	    join guichet.activity o on o.code = b.activity
	    join guichet.activity a on a.code = is_elsewhere.activity
	    where b.child = is_elsewhere.child and b.day = is_elsewhere.day
	    and b.seat and (o.slot = a.slot
		or o.begins < a.ends and a.begins < o.ends));
end
$$;

-- The class of a child on that day; no row: it is at no school of the town.
create or replace function guichet.child_class(child bigint, day date)
returns setof guichet.class
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select c.* from guichet.pupil u
	join guichet.class c on c.id = u.class
	where u.child = child_class.child and u.superseded_at is null
	and u.during @> child_class.day;
end
$$;

reset role;
