-- Absences: what one costs, who declares it and until when, how it ends.
set role api;

-- The rule of that kind for an activity on a day: kinds of one code differ by
-- group of activities; that of the group before all.  Null: none is in force.
create function guichet.absence_rule(kind bigint, activity text, day date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select r.id from guichet.absence_kind k
	join guichet.absence_kind r on r.code = k.code
	    and r.during @> absence_rule.day
	join guichet.activity a on a.code = absence_rule.activity
	    and (r.grouped is null or r.grouped = a.grouped)
	where k.id = absence_rule.kind
	order by r.grouped nulls last limit 1);
end
$$;

-- What the price of a day of absence becomes, free, half or full, for an absence
-- of that kind that begins on FIRST.  Days are counted in days of service.
-- RULE: absence-effect
create function guichet.absence_effect(kind bigint, first date, activity text,
	school bigint, day date)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select k.effect from guichet.absence_kind k
	    where k.id = guichet.absence_rule(absence_effect.kind,
		absence_effect.activity, absence_effect.day)
	    and (select count(*) from guichet.day_slot d
		where d.activity = absence_effect.activity
		and d.school = absence_effect.school and d.because is null
		and d.day between absence_effect.first and absence_effect.day)
	    between k.from_day and coalesce(k.until_day, 9999)), 'full');
end
$$;

-- The same for an absence that was declared.  A proof that has not been seen
-- changes nothing yet: who gives none pays the full price.
-- RULE: absence-effect
-- RULE: absence-proof-late
create function guichet.absence_effect(absence bigint, activity text,
	school bigint, day date)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select case when n.proof in ('awaited', 'refused') then 'full'
	    else guichet.absence_effect(n.kind, lower(n.during),
		absence_effect.activity, absence_effect.school,
		absence_effect.day) end
	from guichet.absence n where n.id = absence_effect.absence);
end
$$;

-- A price with that effect: cents, rounded once, half up.
create function guichet.absence_price(base bigint, effect text)
returns bigint
immutable parallel safe language sql
return case effect when 'free' then 0 when 'half' then round(base / 2.0)::bigint
    else base end;

-- The hours for a proof run from the end of the first day, in civil time; without
-- any, the day itself is the last on which an absence is declared.
-- RULE: absence-declared-in-time
create function guichet.absence_until(first date, hours integer)
returns timestamptz
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return guichet.instant((first + 1)::timestamp
    + make_interval(hours => coalesce(hours, 0)));

-- The booked days that an absence would touch, and what it makes of each, for
-- all who pay it together.
-- effect, price: when its proof is seen, where one is asked for.
create function guichet.absence_days(child bigint, kind bigint,
	during daterange, activity text)
returns table (booking bigint, activity text, day date, base bigint,
	effect text, price bigint, cancel_until timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select b.id, b.activity, b.day, b.price::bigint, e.effect,
	    guichet.absence_price(b.price, e.effect), d.cancel_until
	from guichet.booking b
	join guichet.day_slot d on d.activity = b.activity
	    and d.school = b.school and d.day = b.day and d.because is null
	join guichet.activity a on a.code = b.activity
	cross join lateral (select guichet.absence_effect(absence_days.kind,
	    lower(absence_days.during), b.activity, b.school, b.day)
	    as effect) e
	where b.child = absence_days.child
	and b.state in ('confirmed', 'absent')
	and b.day >= lower(absence_days.during)
	and b.day < upper(absence_days.during)
	and (absence_days.activity is null or b.activity = absence_days.activity)
	order by b.day, a.begins, a.code;
end;

-- The kinds that may be chosen today, each code once.
create function guichet.absence_kinds(by_family boolean)
returns setof guichet.absence_kind
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select distinct on (k.rank, k.code) k.*
	from guichet.absence_kind k
	where k.during @> guichet.today()
	and (k.by_family or not absence_kinds.by_family)
	order by k.rank, k.code, k.grouped nulls first, k.id;
end;

-- Whether that absence may be declared: the days it is of.
--
-- MU670 not a kind that is declared so     MU673 it ends before it begins
-- MU671 too late: the day is over          MU672 declared already
-- MU674 nothing is booked in these days
create function guichet.absence_check(child bigint, kind bigint, first date,
	until date, activity text)
returns daterange
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	k	guichet.absence_kind;
	days	daterange;
begin
	select x.* into k from guichet.absence_kinds(true) x
	where x.id = kind;
	until := coalesce(until, first);
	if k.id is null then
		perform guichet.refuse('MU670', 'kind', 'not for families');
	elsif until < first or until - first > 365 then
		perform guichet.refuse('MU673', 'until', 'not such days');
	elsif guichet.now() >= guichet.absence_until(first, k.proof_hours) then
		perform guichet.refuse('MU671', 'first', 'too late');
	end if;
	days := daterange(first, until, '[]');
	if exists (select from guichet.absence n
	    where n.child = absence_check.child and n.superseded_at is null
	    and n.during && days
	    and n.activity is not distinct from absence_check.activity) then
		perform guichet.refuse('MU672', 'first', 'declared already');
	elsif not exists (select from guichet.absence_days(child, kind, days,
	    activity)) then
		perform guichet.refuse('MU674', 'first', 'nothing is booked');
	end if;
	return days;
end
$$;

-- One absence more; days that are closed come to another line.  Answers it.
create function guichet.absence_make(child bigint, kind bigint,
	during daterange, activity text, act bigint default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
	hours	integer := (select k.proof_hours from guichet.absence_kind k
			where k.id = kind);
begin
	-- What the town says by itself needs no proof.
	if act is not null then
		hours := null;
	end if;
	insert into guichet.absence (child, activity, during, kind, proof,
	    proof_until, source, act, recorded_at, recorded_by)
	values (child, activity, during, kind, case when hours is null
		then 'none' else 'awaited' end, case when hours is not null
		then guichet.absence_until(lower(during), hours) end,
	    case when act is null then 'declared' else 'town' end, act,
	    guichet.now(), guichet.my_person())
	returning id into made;
	perform guichet.line_again(made);
	return made;
exception when exclusion_violation then
	perform guichet.refuse('MU672', 'first', 'declared already');
end
$$;

-- Ends an absence.  Days of it that the site has closed stay declared: they are
-- the absence from now on, and the rest of its days is free again.
-- RULE: absence-withdrawn
create function guichet.absence_end(absence bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	guichet.absence;
	past	date;
begin
	update guichet.absence x set superseded_at = guichet.now(),
	    ended_by = guichet.my_person()
	where x.id = absence and x.superseded_at is null
	returning x.* into n;
	select max(l.day) into past from guichet.attendance_line l
	where l.absence = n.id and l.superseded_at is null;
	if past is null then
		return;
	elsif past = upper(n.during) - 1 then
		perform guichet.refuse('MU675', null, 'all its days are closed');
	end if;
	with kept as (
		insert into guichet.absence (child, activity, during, kind,
		    proof, proof_until, proof_by, proof_at, proof_reason,
		    source, act, recorded_at, recorded_by, warned_at)
		values (n.child, n.activity, daterange(lower(n.during),
		    past, '[]'), n.kind, n.proof, n.proof_until, n.proof_by,
		    n.proof_at, n.proof_reason, n.source, n.act, n.recorded_at,
		    n.recorded_by, n.warned_at)
		returning id
	), moved as (
		insert into guichet.absence_document (absence, document)
		select k.id, d.document from kept k, guichet.absence_document d
		where d.absence = n.id
	)
	update guichet.attendance_line l set absence = k.id from kept k
	where l.absence = n.id and l.superseded_at is null;
end
$$;

-- An absence of one of my children, in force.  MU404 otherwise.
-- RULE: parents-privacy
create function guichet.my_absence(absence bigint)
returns guichet.absence
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n guichet.absence;
begin
	select x.* into n from guichet.absence x
	where x.id = absence and x.superseded_at is null
	and x.child = any (guichet.my_children());
	if n.id is null then
		perform guichet.refuse('MU404', 'id', 'no absence of theirs');
	end if;
	return n;
end
$$;

reset role;
