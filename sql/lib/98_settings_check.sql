-- What a draft would do, and what is wrong with it: it is done, looked at, and
-- undone, so that what is previewed is what will be published.
set role api;

-- One finding; its draft and place are given by setting_look.
create or replace function guichet.setting_found(what text, level text,
	change bigint default null, activity text default null,
	school bigint default null, schools bigint default null,
	action text default null, day date default null,
	was timestamptz default null, becomes timestamptz default null,
	days bigint default null, bookings bigint default null,
	families bigint default null)
returns guichet.setting_finding
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return row(0, 0, what, level, change, activity, school, schools, action, day,
	was, becomes, days, bookings, families)::guichet.setting_finding;

-- The schools whose enrolled children have nowhere to go for these activities.
create or replace function guichet.setting_unserved(activities text[], first date)
returns table (activity text, school bigint, children bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select e.activity, k.school, count(distinct e.child)
	from guichet.enrolment e
	join guichet.pupil u on u.child = e.child and u.superseded_at is null
	    and upper(u.during) > setting_unserved.first
	join guichet.class k on k.id = u.class
	where e.activity = any (activities) and e.state = 'active'
	and e.superseded_at is null
	and e.during && daterange(setting_unserved.first, null)
	and not exists (select from guichet.day_slot d
	    where d.activity = e.activity and d.because is null
	    and d.school = guichet.site_of(e.activity, k.school,
		setting_unserved.first)
	    and d.day >= setting_unserved.first)
	group by 1, 2;
end;

-- The days that move: before are those of these activities as they were.
-- RULE: setting-preview
create or replace function guichet.setting_moves(before guichet.day_slot[],
	activities text[], first date)
returns setof guichet.setting_finding
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with now_is as (
		select d.* from guichet.day_slot d
		where d.activity = any (activities)
		and d.day >= setting_moves.first and d.state = 'open'
	), both_are as (
		select coalesce(w.activity, n.activity) as activity,
		    coalesce(w.school, n.school) as school,
		    coalesce(w.day, n.day) as day,
		    w.day is not null and w.because is null as was_open,
		    n.day is not null and n.because is null as is_open,
		    w.book_until as book_was, n.book_until as book_is,
		    w.change_until as change_was, n.change_until as change_is,
		    w.cancel_until as cancel_was, n.cancel_until as cancel_is,
		    coalesce(n.over, 0) - coalesce(w.over, 0) as over
		from unnest(before) w
		full join now_is n on n.activity = w.activity
		    and n.school = w.school and n.day = w.day
	), seats as (
		select b.activity, b.school, b.day, coalesce(b.payer, -b.child)
		    as family
		from guichet.booking b
		where b.activity = any (activities)
		and b.day >= setting_moves.first and b.seat
	), moved as (
		select o.activity, o.school, o.day, x.action, x.was, x.becomes
		from both_are o, lateral (values
		    ('add', o.book_was, o.book_is),
		    ('change', o.change_was, o.change_is),
		    ('cancel', o.cancel_was, o.cancel_is))
		    x (action, was, becomes)
		where o.was_open and o.is_open and x.was <> x.becomes
	), alike as (
		-- One line where the three move as one.
		select m.activity, m.school, m.day, m.was, m.becomes,
		    case when count(*) < 3 then array_agg(m.action) end
			as actions
		from moved m group by 1, 2, 3, 4, 5
	), lines as (
		select a.activity, a.day, x.action, a.was, a.becomes,
		    count(*) as schools, min(a.school) as school,
		    row_number() over (partition by a.activity order by a.day,
			x.action, a.was) as n
		from alike a
		left join lateral unnest(a.actions) x (action) on true
		group by 1, 2, 3, 4, 5
	)
	select (guichet.setting_found('closed', 'warning',
	    activity => o.activity, school => o.school,
	    days => count(distinct o.day), bookings => count(*),
	    families => count(distinct s.family))).*
	from both_are o join seats s using (activity, school, day)
	where o.was_open and not o.is_open group by o.activity, o.school
	union all
	select (guichet.setting_found('over', 'warning', activity => o.activity,
	    school => o.school, days => count(*), bookings => sum(o.over)::bigint)).*
	from both_are o where o.over > 0 group by o.activity, o.school
	union all
	select (guichet.setting_found('past', 'warning', activity => o.activity,
	    days => count(distinct o.day), bookings => count(*),
	    families => count(distinct s.family))).*
	from both_are o join seats s using (activity, school, day)
	where o.was_open and o.is_open and o.cancel_was > guichet.now()
	and o.cancel_is <= guichet.now() group by o.activity
	union all
	select (guichet.setting_found('families', 'info',
	    activity => t.activity, days => count(distinct t.day),
	    bookings => count(*), families => count(distinct s.family))).*
	from (select distinct m.activity, m.school, m.day from moved m) t
	join seats s using (activity, school, day) group by t.activity
	union all
	select (guichet.setting_found('deadline-days', 'info',
	    activity => m.activity, schools => count(distinct m.school),
	    days => count(distinct m.day))).*
	from moved m group by m.activity
	union all
	-- The next days in words, ten lines an activity.
	select (guichet.setting_found('deadline', 'info',
	    activity => l.activity, school => case when l.schools = 1
	    then l.school end, schools => l.schools, action => l.action,
	    day => l.day, was => l.was, becomes => l.becomes)).*
	from lines l where l.n <= 10
	union all
	select (guichet.setting_found(case when o.is_open then 'slots-added'
	    else 'slots-removed' end, 'info', activity => o.activity,
	    schools => count(distinct o.school), day => min(o.day),
	    days => count(distinct o.day))).*
	from both_are o where o.is_open <> o.was_open
	group by o.activity, o.is_open;
end;

-- What must not stay: days without a rule, rules of equal rank, children with
-- nowhere to go; and what somebody should know.
-- RULE: setting-no-hole
create or replace function guichet.setting_holes(activities text[], first date)
returns setof guichet.setting_finding
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (guichet.setting_found('hole-cutoff', 'error',
	    activity => d.activity, schools => count(distinct d.school),
	    day => min(d.day), days => count(distinct d.day))).*
	from guichet.day_slot d
	join guichet.school s on s.id = d.school
	where d.activity = any (activities) and d.day >= setting_holes.first
	and d.because is null and d.state = 'open'
	and not exists (select from guichet.cutoff_rule t
	    where t.activity = d.activity and t.action = 'add'
	    and (t.school is null or t.school = d.school)
	    and (t.zone is null or t.zone = s.zone)
	    and (t.weekdays is null
		or extract(isodow from d.day)::integer = any (t.weekdays))
	    and t.during @> d.day)
	group by d.activity
	union all
	select (guichet.setting_found('equal-rank', 'error',
	    activity => a.activity, school => a.school)).*
	from guichet.capacity_rule a
	join guichet.capacity_rule b on b.id > a.id and b.activity = a.activity
	    and b.school is not distinct from a.school
	    and b.during && a.during
	    and (a.weekdays is null) = (b.weekdays is null)
	    and (a.weekdays is null or a.weekdays && b.weekdays)
	where a.activity = any (activities)
	and a.during * b.during && daterange(setting_holes.first, null)
	union all
	select (guichet.setting_found('no-tariff', 'warning',
	    activity => d.activity, day => min(d.day),
	    days => count(distinct d.day))).*
	from guichet.day_slot d
	where d.activity = any (activities) and d.day >= setting_holes.first
	and d.because is null
	and not exists (select from guichet.tariff_version v
	    where v.activity = d.activity and v.published_at is not null
	    and v.during @> d.day)
	group by d.activity
	union all
	select (guichet.setting_found('no-service', 'warning',
	    activity => a.code)).*
	from guichet.activity a
	where a.code = any (activities) and not exists (
	    select from guichet.day_slot d where d.activity = a.code
	    and d.day >= setting_holes.first and d.because is null)
	and not exists (select from guichet.setting_unserved(
	    array[a.code], setting_holes.first));
end;

-- A criterion on the situation of the family is for a lawyer to look at before
-- the vote (domain.md 3.6).
-- RULE: canteen-right
create or replace function guichet.setting_rights(draft bigint)
returns setof guichet.setting_finding
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (guichet.setting_found('canteen-right', 'warning', change => c.id,
	    activity => c.after ->> 'activity')).*
	from guichet.setting_change c
	where c.draft = setting_rights.draft and c.kind = 'ranking'
	and c.after -> 'criteria' ? 'works';
end;

-- Who pays for children of two homes: how many it is about; and what lets a parent
-- guess the other's quotient is for a lawyer to look at.
-- RULE: custody-lowest
create or replace function guichet.setting_custody(draft bigint, first date)
returns setof guichet.setting_finding
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (guichet.setting_found('custody-lowest', 'warning',
	    change => c.id)).*
	from guichet.setting_change c
	where c.draft = setting_custody.draft and c.kind = 'custody'
	and c.after ->> 'billing' = 'lowest'
	union all
	select (guichet.setting_found('custody-moves', 'info',
	    bookings => k.days, families => k.children)).*
	from (select sum(x.days)::bigint as days, count(*) as children
	    from guichet.custody_children(setting_custody.first) x) k
	where exists (select from guichet.setting_change c
	    where c.draft = setting_custody.draft and c.kind = 'custody');
end;

-- The worked tests, each computed by the rules as they are now, and the
-- activities whose cut-offs change without one.
-- RULE: setting-worked-tests
create or replace function guichet.setting_worked(draft bigint)
returns setof guichet.setting_finding
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (guichet.setting_found(case when r.becomes = r.was
	    then 'test-passed' else 'test-failed' end, case
	    when r.becomes = r.was then 'info' else 'error' end,
	    activity => r.activity, school => r.school, action => r.action,
	    day => r.day, was => r.was, becomes => r.becomes)).*
	from (select t.activity, t.school, t.action, t.day,
	    guichet.instant(t.until) as was, guichet.cutoff_for(t.activity,
		t.school, s.zone, t.action, t.day) as becomes
	    from guichet.setting_test t
	    left join guichet.school s on s.id = t.school
	    where t.draft = setting_worked.draft) r
	union all
	select distinct (guichet.setting_found('test-missing', 'error',
	    activity => c.after ->> 'activity')).*
	from guichet.setting_change c
	where c.draft = setting_worked.draft and c.kind = 'cutoff'
	and c.op <> 'end' and not exists (select from guichet.setting_test t
	    where t.draft = c.draft and t.activity = c.after ->> 'activity');
end;

-- Does the draft and says what that comes to.  The caller undoes it, unless it is
-- publishing and nothing found is an error.
create or replace function guichet.setting_done(draft bigint, vote bigint)
returns setof guichet.setting_finding
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.setting_draft;
	named	text[] := guichet.setting_touched(draft);
	first	date;
	before	guichet.day_slot[];
	bare	text[];
	broken	bigint;
begin
	select * into d from guichet.setting_draft x where x.id = draft;
	first := greatest(d.from_day, guichet.today());
	if d.from_day <= guichet.today() then
		return next guichet.setting_found('too-late', 'error');
	end if;
	if not exists (select from guichet.setting_change c
	    where c.draft = setting_done.draft) then
		return next guichet.setting_found('empty', 'error');
		return;
	end if;
	before := array(select s from guichet.day_slot s
	    where s.activity = any (named) and s.day >= first
	    and s.state = 'open');
	bare := array(select u.activity || u.school
	    from guichet.setting_unserved(named, first) u);
	return query select (guichet.setting_found(a.what, 'error',
	    change => a.change)).* from guichet.setting_apply(draft, vote) a;
	get diagnostics broken = row_count;
	if broken > 0 then
		return;
	end if;
	return query select * from guichet.setting_holes(named, first);
	return query select * from guichet.setting_worked(draft);
	return query select * from guichet.setting_rights(draft);
	return query select * from guichet.setting_custody(draft, first);
	return query select (guichet.setting_found(case when o.held
		then 'hole-site' else 'stopped' end, case when o.held
		then 'error' else 'warning' end, activity => u.activity,
	    school => u.school, bookings => u.children)).*
	from guichet.setting_unserved(named, first) u
	cross join lateral (select exists (select from guichet.day_slot s
	    where s.activity = u.activity and s.day >= first
	    and s.because is null) as held) o
	where u.activity || u.school <> all (bare);
	return query select * from guichet.setting_moves(before, named, first);
end
$$;

-- The findings, most serious first; nothing is left of what was tried.
-- RULE: setting-preview
create or replace function guichet.setting_look(draft bigint)
returns setof guichet.setting_finding
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	found	guichet.setting_finding[];
begin
	begin
		found := array(select f from guichet.setting_done(draft, null) f);
		raise exception using errcode = 'GU000';
	exception when sqlstate 'GU000' then
		null;
	end;
	if cardinality(found) = 0 then
		found := array[guichet.setting_found('nothing', 'info')];
	end if;
	return query select setting_look.draft, (row_number() over (
	    order by array_position(array['error', 'warning', 'info'], f.level),
	    f.place))::integer, f.what, f.level, f.change, f.activity, f.school,
	    f.schools, f.action, f.day, f.was, f.becomes, f.days, f.bookings,
	    f.families
	from unnest(found) with ordinality f (draft, n, what, level, change,
	    activity, school, schools, action, day, was, becomes, days, bookings,
	    families, place);
end
$$;

reset role;
