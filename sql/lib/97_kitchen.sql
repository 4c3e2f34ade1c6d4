-- What the kitchen cooks: the count of a day is frozen once, at its instant, and
-- what moves after is listed beside it (domain.md 3.7).
set role api;

-- Who eats at a site on a day: every booking, and who was there without one; the
-- age and the diet of the child that day.
--   state   of the booking; unbooked: none at this site
--   plan    there is a care plan that day
create or replace view guichet.portion as
select e.id, e.child, e.activity, e.school, e.day, e.state, e.seat,
    coalesce(c.age_group, 'elementary')::shape.age_group as age_group,
    coalesce(k.diet, i.diet, 'standard')::shape.diet as diet,
    coalesce(k.plan, false) as plan
from (select b.id, b.child, b.activity, b.school, b.day, b.state::text as state,
	b.seat
    from guichet.booking b
    union all
    select null, a.child, a.activity, a.school, a.day, 'unbooked', false
    from guichet.attendance a
    where a.mark <> 'expected' and not exists (select from guichet.booking b
	where b.child = a.child and b.activity = a.activity and b.day = a.day
	and b.school = a.school
	and b.state in ('confirmed', 'served', 'absent'))) e
left join guichet.pupil u on u.child = e.child and u.superseded_at is null
    and u.during @> e.day
left join guichet.class c on c.id = u.class
left join guichet.diet_choice i on i.child = e.child
    and i.superseded_at is null and i.during @> e.day
-- What a care plan makes of the meal that day; a plan that is over and has no
-- successor asks for a call, never for a silent normal meal.
-- RULE: care-plan-expired
left join lateral (select coalesce(
	max('plan-' || n.meal_mode) filter (where n.during @> e.day),
	max('plan-call') filter (where upper(n.during) <= e.day)) as diet,
    bool_or(n.during @> e.day) as plan
    from guichet.care_plan n where n.child = e.child
    and n.state in ('signed', 'active', 'expiring', 'expired')) k on true;

-- Who is counted: whose booking is confirmed, until they are marked absent.
create or replace function guichet.is_cooked(state text)
returns boolean
immutable parallel safe language sql
return state in ('confirmed', 'served');

create or replace function guichet.kitchen_live(activity text, school bigint,
	day date)
returns table (age_group shape.age_group, diet shape.diet, meals integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select p.age_group, p.diet, count(*)::integer
	from guichet.portion p
	where p.activity = kitchen_live.activity
	and p.school = kitchen_live.school and p.day = kitchen_live.day
	and guichet.is_cooked(p.state)
	group by 1, 2;
end
$$;

-- Signs an order: whoever has the paper can make it again from the lines.
create or replace function guichet.kitchen_digest(o guichet.kitchen_order,
	lines guichet.kitchen_line[])
returns bytea
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select sha256(convert_to(concat_ws(E'\n', o.number, o.activity, o.school,
	    o.day, o.due_at at time zone 'UTC', f.at at time zone 'UTC', f.by,
	    o.meals, (select string_agg(format('%s %s %s', l.age_group, l.diet,
		l.meals), E'\n' order by l.age_group, l.diet)
		from unnest(lines) l)), 'UTF8'))
	from guichet.kitchen_freeze f where f.id = o.frozen;
end;

-- Freezes one day whose row the caller holds; answers the number of its order,
-- null when no meal is served.  Whoever books or cancels that day has committed
-- before and is counted, or waits for that row and comes after.
-- RULE: kitchen-frozen
create or replace function guichet.kitchen_order(frozen bigint, slot
	guichet.day_slot)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	o	guichet.kitchen_order;
	lines	guichet.kitchen_line[];
begin
	update guichet.day_slot d set state = 'counting-frozen'
	where d.activity = slot.activity and d.school = slot.school
	and d.day = slot.day;
	if slot.order_at is null then
		return null;
	end if;
	o.number := nextval('guichet.kitchen_order_number_seq');
	o.frozen := frozen;
	o.activity := slot.activity;
	o.school := slot.school;
	o.day := slot.day;
	o.due_at := slot.order_at;
	select coalesce(sum(c.meals), 0), coalesce(array_agg(row(o.number,
	    c.age_group, c.diet, c.meals)::guichet.kitchen_line), '{}')
	into o.meals, lines
	from guichet.kitchen_live(slot.activity, slot.school, slot.day) c;
	o.digest := guichet.kitchen_digest(o, lines);
	insert into guichet.kitchen_order select o.*;
	insert into guichet.kitchen_line select l.* from unnest(lines) l;
	perform guichet.note('kitchen-freeze', 'kitchen-order:' || o.number,
	    encode(o.digest, 'hex'));
	return o.number;
end
$$;

-- Freezes the days whose instant has come, so many at most, and tells the
-- kitchens; answers how many.  Days of the last month are caught up (what is
-- older was eaten and is billed by now), and nobody gets a mail of the past.
create or replace function guichet.kitchen_freeze_due(by text, most integer)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	guichet.day_slot;
	made	bigint;
	n	integer := 0;
begin
	for s in select d.* from guichet.day_slot d
	    where d.state = 'open' and d.because is null
	    and d.order_at <= guichet.now() and d.day >= guichet.today() - 31
	    order by d.activity, d.school, d.day limit most
	    for update
	loop
		if made is null then
			insert into guichet.kitchen_freeze (at, by)
			values (guichet.now(), kitchen_freeze_due.by)
			returning id into made;
		end if;
		perform guichet.kitchen_order(made, s);
		n := n + 1;
	end loop;
	perform guichet.mail('kitchen-order', t.email, null, made)
	from (select distinct r.email from guichet.kitchen_told r
	    where r.frozen = made order by 1) t;
	return n;
end
$$;

-- Serving begins: a day that the job has missed is frozen now.  The caller
-- holds nothing yet.
create or replace function guichet.kitchen_freeze_day(activity text,
	school bigint, day date)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	guichet.day_slot;
	made	bigint;
begin
	select d.* into s from guichet.day_slot d
	where d.activity = kitchen_freeze_day.activity
	and d.school = kitchen_freeze_day.school
	and d.day = kitchen_freeze_day.day and d.state = 'open'
	for update;
	if s.order_at is not null then
		insert into guichet.kitchen_freeze (at, by)
		values (guichet.now(), 'role:' || session_user)
		returning id into made;
		perform guichet.kitchen_order(made, s);
	end if;
end
$$;

-- Whom a freeze is told: the site, and who cooks for it.
create or replace view guichet.kitchen_told as
select o.frozen, o.number, t.email
from guichet.kitchen_order o
join guichet.kitchen_freeze f on f.id = o.frozen
join lateral (select s.email from guichet.school s
	where s.id = o.school and s.email is not null
    union select r.email from guichet.kitchen_recipient r
	where (r.activity is null or r.activity = o.activity)
	and (r.school is null or r.school = o.school)
	and r.during @> (f.at at time zone 'Europe/Paris')::date) t on true
where o.day >= (f.at at time zone 'Europe/Paris')::date;

-- The day that the kitchen's pages show: the given one, or today when a meal is
-- served, or the next day when one is, or today.
create or replace function guichet.kitchen_date(day date)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce(day, (select min(d.day) from guichet.day_slot d
	    join guichet.activity a on a.code = d.activity and a.meals
	    where d.day >= guichet.today() and d.because is null),
	    guichet.today());
end
$$;

-- --- differences ------------------------------------------------------------

-- One booking of a frozen day counts now, or does not any more.
create or replace function guichet.kitchen_moved(booking bigint, was text,
	now text, bypass text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.kitchen_move (number, at, kind, age_group, diet,
	    meals)
	select o.number, greatest(guichet.now(), f.at), case
	    when not guichet.is_cooked(now) then case now
		when 'absent' then 'absent'
		when 'closed-by-town' then 'closed' else 'cancelled' end
	    when was = 'absent' then 'present'
	    when was is null and now = 'served' then 'unbooked'
	    when bypass is not null then 'bypass' else 'added' end,
	    p.age_group, p.diet, case when guichet.is_cooked(now) then 1
	    else -1 end
	from guichet.portion p
	join guichet.kitchen_order o on o.activity = p.activity
	    and o.school = p.school and o.day = p.day
	join guichet.kitchen_freeze f on f.id = o.frozen
	where p.id = kitchen_moved.booking;
end
$$;

-- These two run after seat_insert and seat_update (triggers of an event go by
-- name), when the day's row is held: its order is there, or will count this.
-- RULE: kitchen-difference
create or replace function guichet.kitchen_insert()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from now_rows n join guichet.kitchen_order o
	    on o.activity = n.activity and o.school = n.school
	    and o.day = n.day) then
		perform guichet.kitchen_moved(n.id, null, n.state, n.bypass)
		from now_rows n where guichet.is_cooked(n.state);
	end if;
	return null;
end
$$;

create or replace function guichet.kitchen_update()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	-- What keeps its seat (a hold is confirmed) has not held the day's row.
	perform from guichet.day_slot d
	where (d.activity, d.school, d.day) in (
	    select n.activity, n.school, n.day from now_rows n
	    join was_rows w on w.id = n.id and w.takes = n.takes
	    where guichet.is_cooked(w.state) <> guichet.is_cooked(n.state))
	and d.state = 'open'
	order by d.activity, d.school, d.day
	for no key update;
	perform guichet.kitchen_moved(n.id, w.state, n.state, n.bypass)
	from now_rows n join was_rows w on w.id = n.id
	where guichet.is_cooked(w.state) <> guichet.is_cooked(n.state);
	return null;
end
$$;

-- RULE: kitchen-frozen
create or replace function guichet.kitchen_stays()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.refuse('MU409', null, 'a kitchen order stays');
	return null;
end
$$;

reset role;

create or replace trigger booking_then_kitchen_insert
	after insert on guichet.booking
	referencing new table as now_rows
	for each statement execute function guichet.kitchen_insert();
create or replace trigger booking_then_kitchen_update
	after update on guichet.booking
	referencing old table as was_rows new table as now_rows
	for each statement execute function guichet.kitchen_update();
create or replace trigger kitchen_order_stays
	before update or delete or truncate on guichet.kitchen_order
	for each statement execute function guichet.kitchen_stays();
create or replace trigger kitchen_line_stays
	before update or delete or truncate on guichet.kitchen_line
	for each statement execute function guichet.kitchen_stays();
