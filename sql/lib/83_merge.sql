-- The merge of duplicates: every reference to who goes is turned to who stays,
-- each with a line that says what it was, so that undoing is exact.  What the
-- house knows of a foreign key is one word, move or stay (guichet.merge_rule);
-- a guard fails for a key about which nobody has decided.
set role api;

-- What becomes of a reference to a person, a home or a request.
-- move: it is about them.  stay: it says who did something, or what was paid,
-- or what they sign in with: that is as it was.  null: nobody has decided.
-- RULE: merge-payer-stays
-- RULE: merge-login-stays
create function guichet.merge_rule(place text, part text)
returns text
immutable parallel safe language sql
return case
    -- What happened keeps its author.
    when part ~ '_by$' or part in ('author', 'approver', 'assigned_to',
	'shown_to', 'merged_into', 'by')
	then 'stay'
    when place || '.' || part in ('booking.payer', 'booking_share.payer',
	'attendance_share.payer',
	'rollover_line.child', 'account.person',
	'once.person', 'once_line.child', 'message.person',
	'agent_card.person', 'desk_view.person', 'bulk.person',
	'booking_refusal.person', 'care_plan_read.person',
	'person_code.person', 'person_preference.person',
	'person_past.person', 'request_event.actor',
	'calendar_feed.person', 'attendance_line.payer',
	'attendance_notice.person', 'ledger_account.payer', 'invoice.payer',
	'invoice_line.payer', 'invoice_line.child', 'campaign_fault.payer',
	'campaign_change.payer',
	'campaign_fault.child', 'settlement.payer', 'refund.payer', 'dunning.payer',
	'dunning_invoice.payer', 'payment_delay.payer',
	'dunning_decision.payer', 'quotient_warning.household',
	'price_notice.household', 'price_notice_line.child') then 'stay'
    -- Of a request: its papers and its thread move, its own life does not.
    when place || '.' || part in ('request_piece.request',
	'request_message.request') then 'move'
    when place || '.' || part in ('request_value.request',
	'request_step.request', 'request_event.request', 'receipt.request',
	'request_visit.request', 'letter.request', 'bulk_item.request',
	'booking_pattern.request')
	then 'stay'
    when part in ('child', 'adult', 'subject', 'applicant', 'owner',
	'household') then 'move'
    when place || '.' || part in ('custody_rule.first',
	'custody_rule.second', 'custody_rule.payer', 'custody_share.first',
	'custody_share.second', 'household_member.person',
	'family_change.person', 'family_event.actor') then 'move' end;

-- The foreign keys to that table, by its name, with the keys of their rows.
create function guichet.merge_places(kind text)
returns table (place text, part text, rule text, key text[])
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select c.relname::text, a.attname::text,
	    guichet.merge_rule(c.relname::text, a.attname::text),
	    (select array_agg(k.attname::text order by k.attnum)
		from pg_constraint p join pg_attribute k
		on k.attrelid = p.conrelid and k.attnum = any (p.conkey)
		where p.conrelid = c.oid and p.contype = 'p')
	from pg_constraint f
	join pg_class c on c.oid = f.conrelid
	join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
	where f.contype = 'f' and cardinality(f.conkey) = 1
	and f.connamespace = to_regnamespace('guichet')
	and f.confrelid = to_regclass('guichet.' || kind)
	order by 1, 2;
end;

-- The thing, in the words of the desk.
create function guichet.merge_thing(place text)
returns text
immutable parallel safe language sql
return case place when 'household_member' then 'member'
    when 'parent_link' then 'link' when 'pupil' then 'pupil'
    when 'diet_choice' then 'diet' when 'enrolment' then 'enrolment'
    when 'booking' then 'booking' when 'attendance' then 'booking'
    when 'attendance_line' then 'booking' when 'absence' then 'booking'
    when 'unknown_child' then 'booking'
    when 'contest' then 'booking' when 'custody_rule' then 'custody' when 'request' then 'request'
    when 'document' then 'document' when 'authorised_pickup' then 'contact'
    when 'emergency_contact' then 'contact' when 'family_change' then 'change'
    when 'care_plan' then 'care-plan' when 'quotient' then 'quotient'
    when 'household_address' then 'address' when 'request_piece' then 'piece'
    when 'request_document' then 'piece' when 'request_message' then 'message'
    when 'person' then 'person' when 'household' then 'person'
    else 'other' end;

-- What else of a row nobody may change before the merge is undone: a fact that
-- was superseded, a thing that was decided.
create function guichet.merge_watch(place text, facts jsonb)
returns jsonb
immutable parallel safe language sql
return case when facts ? 'superseded_at'
    then jsonb_build_object('superseded_at', facts -> 'superseded_at')
    when place = 'request' then jsonb_build_object('decision',
	facts -> 'decision', 'merged_into', facts -> 'merged_into')
    when place = 'family_change' then jsonb_build_object('decided_at',
	facts -> 'decided_at')
    else '{}'::jsonb end;

create function guichet.merge_its(key jsonb)
returns text
immutable parallel safe language sql
return (select string_agg(format('t.%I::text = %L', k.key, k.value), ' and ')
    from jsonb_each_text(key) k);

create function guichet.merge_row(place text, key jsonb)
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	facts jsonb;
begin
	execute format('select to_jsonb(t) from guichet.%I t where %s', place,
	    guichet.merge_its(key)) into facts;
	return facts;
end
$$;

-- Some columns of one row.
create function guichet.merge_write(place text, key jsonb, facts jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	names text := (select string_agg(format('%I', k), ', ')
		    from jsonb_object_keys(facts) k);
begin
	execute format('update guichet.%1$I t set (%2$s) = (select %2$s '
	    'from (select (jsonb_populate_record(null::guichet.%1$I, $1)).*) '
	    'w) where %3$s', place, names, guichet.merge_its(key)) using facts;
end
$$;

-- The same, and the line that undoes it.  key: that of the row now; where the
-- key itself changes, the line keeps the new one.
create function guichet.merge_set(merge bigint, place text, key jsonb,
	facts jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	jsonb := guichet.merge_row(place, key);
	part	text;
	old	jsonb := '{}';
	later	jsonb := key;
begin
	for part in select k from jsonb_object_keys(facts) k loop
		old := old || jsonb_build_object(part, was -> part);
		if key ? part then
			later := later || jsonb_build_object(part,
			    facts -> part);
		end if;
	end loop;
	perform guichet.merge_write(place, key, facts);
	insert into guichet.merge_move (merge, n, place, key, before, after)
	values (merge_set.merge, guichet.merge_next(merge), merge_set.place,
	    later, old, facts);
end
$$;

create function guichet.merge_next(merge bigint)
returns integer
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(max(m.n), 0) + 1 from guichet.merge_move m
	where m.merge = merge_next.merge;
end;

-- A row that the merge makes.
create function guichet.merge_made(merge bigint, place text, key jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.merge_move (merge, n, place, key, after)
	values (merge_made.merge, guichet.merge_next(merge), merge_made.place,
	    merge_made.key, guichet.merge_row(place, key));
end
$$;

-- A fact gives way to others of the same days: superseded, and told anew for
-- the days that they leave.
-- RULE: dated-facts
create function guichet.merge_yield(merge bigint, place text, facts jsonb,
	others datemultirange, onto jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	part	daterange;
	made	bigint;
begin
	perform guichet.merge_set(merge, place, jsonb_build_object('id',
	    facts -> 'id'), jsonb_build_object('superseded_at', guichet.now()));
	for part in select unnest(datemultirange((facts ->> 'during')::daterange)
	    - others)
	loop
		made := guichet.fact_insert(place, facts || onto
		    || jsonb_build_object('during', part, 'recorded_at',
		    guichet.now(), 'recorded_by', guichet.my_person()));
		perform guichet.merge_made(merge, place,
		    jsonb_build_object('id', made));
	end loop;
end
$$;

-- The rows of who stays that exclude that one of who goes, by that constraint.
create function guichet.merge_rivals(place text, part text, facts jsonb,
	kept bigint, cname text)
returns setof jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	same	text := (select string_agg(format('and t.%1$I::text = '
		    '$1 ->> %1$L', a.attname), ' ')
		    from pg_constraint c join pg_attribute a
		    on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
		    where c.conname = cname and a.attname not in ('during',
		    part));
begin
	return query execute format('select to_jsonb(t) from guichet.%I t '
	    'where t.%I = $2 and t.superseded_at is null and t.during && '
	    '($1 ->> ''during'')::daterange and to_jsonb(t) -> ''kind'' is '
	    'not distinct from $1 -> ''kind'' %s order by t.id', place, part,
	    same) using facts, kept;
end
$$;

-- One fact of who goes to who stays; where both have one for the same days, the
-- one that was chosen (taken: of who goes) is in force.
create function guichet.merge_fact(merge bigint, place text, part text,
	facts jsonb, kept bigint, taken boolean)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	key	jsonb := jsonb_build_object('id', facts -> 'id');
	onto	jsonb := jsonb_build_object(part, kept);
	cname	text;
	rivals	jsonb[];
	rival	jsonb;
begin
	for i in 1 .. 3 loop
		begin
			perform guichet.merge_set(merge, place, key, onto);
			return;
		exception when exclusion_violation then
			get stacked diagnostics cname = constraint_name;
		end;
		rivals := array(select x from guichet.merge_rivals(place, part,
		    facts, kept, cname) x);
		if not taken or rivals = '{}' then
			perform guichet.merge_yield(merge, place, facts,
			    (select range_agg((x ->> 'during')::daterange)
				from unnest(rivals) x), onto);
			continue;
		end if;
		foreach rival in array rivals loop
			perform guichet.merge_yield(merge, place, rival,
			    datemultirange((facts ->> 'during')::daterange),
			    '{}');
		end loop;
	end loop;
	perform guichet.refuse('MU556', null, format('%s %s of %s', place, key,
	    part));
end
$$;

-- A booking of the child who goes.  When both have the same meal one is kept,
-- the other gives its seat back, and who has one waits no longer; what was served
-- stays where it was.
-- RULE: canteen-one-booking
create function guichet.merge_booking(merge bigint, facts jsonb, kept bigint,
	taken boolean)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	key	jsonb := jsonb_build_object('id', facts -> 'id');
	mine	text := facts ->> 'state';
	other	record;
	ends	boolean;	-- whether it is the one of the child who goes
begin
	select b.id, b.state into other from guichet.booking b
	where b.child = kept and b.day = (facts ->> 'day')::date
	and b.slot = facts ->> 'slot' and (b.takes or b.state = 'waitlisted')
	and ((facts -> 'takes')::boolean or mine = 'waitlisted')
	order by b.takes desc limit 1;
	if found then
		ends := mine = 'waitlisted'
		    or other.state <> 'waitlisted' and not taken;
		if 'waitlisted' not in (mine, other.state)
		    and (array[mine, other.state] && '{served,absent}'
			or (facts ->> 'day')::date < guichet.today()) then
			return;
		end if;
		perform guichet.merge_set(merge, 'booking', case when ends
		    then key else jsonb_build_object('id', other.id) end,
		    jsonb_build_object('state', case when case when ends
			then mine else other.state end = 'confirmed'
			then 'cancelled-in-time' else 'released' end,
			'ended_by', guichet.my_person(),
			'ended_at', guichet.now()));
	end if;
	perform guichet.merge_set(merge, 'booking', key,
	    jsonb_build_object('child', kept));
end
$$;

-- Turns every reference of that kind, as the rule says.  May run again: it
-- finds what has come to who is gone since.
create function guichet.merge_sweep(merge bigint, kind text, kept bigint,
	gone bigint, took text[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	facts	jsonb;
	taken	boolean;
begin
	perform set_config('app.merge', 'on', true);
	for p in select x.* from guichet.merge_places(kind) x
	    where x.rule = 'move' loop
		taken := case p.place when 'household_member' then 'home'
		    when 'pupil' then 'class' when 'diet_choice' then 'diet'
		    when 'booking' then 'meals' when 'quotient' then 'quotient'
		    when 'household_address' then 'address' end = any (took);
		for facts in execute format('select to_jsonb(t) from guichet.%I t '
		    'where t.%I = $1 order by %s', p.place, p.part,
		    (select string_agg(format('t.%I', k), ', ')
			from unnest(p.key) k)) using gone
		loop
			-- Both were there: each day keeps its own marks.
			continue when p.place = 'attendance' and exists (
			    select from guichet.attendance k
			    where k.child = kept
			    and k.day = (facts ->> 'day')::date
			    and k.activity = facts ->> 'activity');
			if p.place = 'booking' then
				perform guichet.merge_booking(merge, facts, kept,
				    coalesce(taken, false));
			elsif facts -> 'superseded_at' = 'null' then
				perform guichet.merge_fact(merge, p.place, p.part,
				    facts, kept, coalesce(taken, false));
			else
				perform guichet.merge_set(merge, p.place,
				    (select jsonb_object_agg(k, facts -> k)
					from unnest(p.key) k),
				    jsonb_build_object(p.part, kept));
			end if;
		end loop;
	end loop;
	perform set_config('app.merge', '', true);
end
$$;

-- The end of a merge: what nobody may change before it is undone.  Lines that
-- know it already keep it.
create function guichet.merge_settle(merge bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	text;
	n	bigint;
begin
	update guichet.merge_move m set watch = guichet.merge_watch(m.place,
	    guichet.merge_row(m.place, m.key))
	where m.merge = merge_settle.merge and m.watch = '{}';
	for p in select distinct m.place from guichet.merge_move m
	    where m.merge = merge_settle.merge and m.before ? 'superseded_at'
	    and m.place <> 'person_code'
	loop
		execute format('select max(t.id) from guichet.%I t', p) into n;
		update guichet.merge g set high = jsonb_build_object(p, n)
		    || g.high where g.id = merge_settle.merge;
	end loop;
end
$$;

-- --- the way back ------------------------------------------------------------

-- What stands in the way of undoing it, in the words of the desk.
-- RULE: merge-undo-exact
create function guichet.merge_obstacles(merge bigint)
returns table (thing text, n integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	g	guichet.merge;
begin
	select x.* into g from guichet.merge x where x.id = $1;
	return query select w.thing, count(*)::integer from (
	    -- A later merge of one of the two comes first.
	    select 'merge' as thing from guichet.merge l
	    where l.undone_at is null and l.id > g.id and l.kind = g.kind
	    and l.gone = g.kept
	    union all
	    -- A row that was changed since: by the last line that touched each.
	    select guichet.merge_thing(c.place) from (
	    select distinct m.place, m.key
	    from (select distinct on (v.place, v.key, k.part) v.place, v.key,
		    k.part, k.value
		from guichet.merge_move v
		cross join lateral (select e.key, e.value
		    from jsonb_each(case when v.before is null then '{}'
			else v.after end || v.watch) e) k (part, value)
		where v.merge = g.id
		order by v.place, v.key, k.part, v.n desc) m
	    join lateral (select guichet.merge_row(m.place, m.key) as facts
		offset 0) r on true
	    where r.facts is null or not guichet.merge_same(r.facts -> m.part,
		m.value)) c
	    union all
	    -- A fact that has come since where the merge put one away.
	    select guichet.merge_thing(f.place)
	    from guichet.merge_fresh(g.id) f
	    union all
	    -- A seat that was given back, and is somebody else's now.
	    select 'seat' from guichet.merge_move m
	    join guichet.booking b on b.id = (m.key ->> 'id')::bigint
	    join guichet.day_slot d on d.activity = b.activity
		and d.school = b.school and d.day = b.day
	    where m.merge = g.id and m.place = 'booking'
	    and m.before ? 'state' and d.taken >= d.capacity
	    union all
	    -- A meal booked since by somebody who would lose the child.
	    select 'author' from guichet.booking b
	    where g.kind = 'person' and b.child = g.kept
	    and b.booked_at > g.made_at and b.seat
	    and exists (select from guichet.parent_link l
		where l.child = g.kept and l.adult = b.booked_by
		and l.superseded_at is null)
	    and not exists (select from guichet.parent_link l
		where l.child = g.kept and l.adult = b.booked_by
		and l.superseded_at is null
		and not exists (select from guichet.merge_move m
		    where m.merge = g.id and m.place = 'parent_link'
		    and m.key = jsonb_build_object('id', l.id)))) w
	group by 1 order by 1;
end
$$;

-- Equal as the table keeps them: an instant is the same in every time zone.
create function guichet.merge_same(a jsonb, b jsonb)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
return coalesce(a, 'null') = coalesce(b, 'null')
    or case when a #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]'
	and b #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]'
	then (a #>> '{}')::timestamptz = (b #>> '{}')::timestamptz
	else false end;

-- Facts of who stays that came after the merge, in tables where it put a fact
-- away.
create function guichet.merge_fresh(merge bigint)
returns table (place text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	n	bigint;
begin
	for p in select distinct m.place, k.part, g.kept,
		(g.high ->> m.place)::bigint as high
	    from guichet.merge_move m
	    join guichet.merge g on g.id = m.merge
	    join guichet.merge_places(g.kind) k on k.place = m.place
		and k.rule = 'move'
	    where m.merge = merge_fresh.merge and m.before ? 'superseded_at'
	    and m.place <> 'person_code'
	loop
		execute format('select count(*) from guichet.%I t where t.%I = '
		    '$1 and t.superseded_at is null and t.id > $2 and '
		    'not exists (select from guichet.merge_move m where '
		    'm.merge = $3 and m.place = $4 and (m.key ->> ''id'')'
		    '::bigint = t.id)', p.place, p.part) into n
		using p.kept, p.high, merge, p.place;
		if n > 0 then
			place := p.place;
			return next;
		end if;
	end loop;
end
$$;

-- Everything as it was, last line first.
create function guichet.merge_back(merge bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	m	guichet.merge_move;
	g	guichet.merge;
	past	bigint := (select coalesce(max(p.id), 0)
		    from guichet.person_past p);
begin
	select x.* into g from guichet.merge x where x.id = $1;
	perform set_config('app.merge', 'on', true);
	for m in select v.* from guichet.merge_move v where v.merge = $1
	    order by v.n desc
	loop
		if m.before is null then
			execute format('delete from guichet.%I t where %s',
			    m.place, guichet.merge_its(m.key));
		else
			perform guichet.merge_write(m.place, m.key, m.before);
		end if;
	end loop;
	-- Giving a name back leaves no past of its own.
	delete from guichet.person_past p where p.id > past
	and g.kind = 'person' and p.person in (g.kept, g.gone);
	perform set_config('app.merge', '', true);
exception when exclusion_violation or unique_violation or check_violation then
	perform guichet.refuse('MU557', null, sqlerrm);
end
$$;

-- --- where somebody went -------------------------------------------------------

-- Who stays, through as many merges as there were; themselves when none was.
create function guichet.merged_person(id bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with recursive w (id, into_id, n) as (
		select p.id, p.merged_into, 0 from guichet.person p
		where p.id = merged_person.id
		union all
		select p.id, p.merged_into, w.n + 1 from w
		join guichet.person p on p.id = w.into_id where w.n < 20
	)
	select w.id from w where w.into_id is null;
end;

create function guichet.merged_household(id bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with recursive w (id, into_id, n) as (
		select h.id, h.merged_into, 0 from guichet.household h
		where h.id = merged_household.id
		union all
		select h.id, h.merged_into, w.n + 1 from w
		join guichet.household h on h.id = w.into_id where w.n < 20
	)
	select w.id from w where w.into_id is null;
end;

reset role;
