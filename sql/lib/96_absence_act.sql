-- What the town says of many children at once: a strike, a teacher who is not
-- there.
set role api;

-- The children that an act touches, or has touched: who has a booked day in it.
-- others: declared for these days already, so that it changes nothing.
create function guichet.absence_act_hits(act bigint)
returns table (child bigint, days bigint, base bigint, price bigint,
	others boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.child, count(*), sum(d.base)::bigint, sum(d.price)::bigint,
	    exists (select from guichet.absence n where n.child = w.child
		and n.superseded_at is null and n.during && a.during
		and n.activity is not distinct from a.activity
		and n.act is distinct from a.id)
	from guichet.absence_act a
	join lateral (select distinct b.child from guichet.booking b
	    where b.day >= lower(a.during) and b.day < upper(a.during)
	    and b.state in ('confirmed', 'absent')
	    and (a.child is null or b.child = a.child)
	    and (a.activity is null or b.activity = a.activity)
	    and (a.class is null and a.school is null or exists (
		select from guichet.pupil u
		join guichet.class c on c.id = u.class
		where u.child = b.child and u.superseded_at is null
		and u.during @> b.day
		and (a.class is null or c.id = a.class)
		and (a.school is null or c.school = a.school)))) w on true
	cross join lateral guichet.absence_days(w.child, a.kind, a.during,
	    a.activity) d
	where a.id = absence_act_hits.act
	group by a.id, a.during, a.activity, w.child;
end;

-- Makes it true: one absence for each child that has none yet.
--
-- MU409 it is done already     MU674 nothing is booked
create function guichet.absence_act_do(act bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	a guichet.absence_act;
begin
	update guichet.absence_act x set state = 'done',
	    done_by = guichet.my_person(), done_at = guichet.now()
	where x.id = act and x.state = 'draft' returning x.* into a;
	if a.id is null then
		perform guichet.refuse('MU409', null, 'done already');
	end if;
	-- Whoever declares an absence of one of them waits here, or came first.
	perform pg_advisory_xact_lock(hashtextextended('child', h.child))
	from (select x.child from guichet.absence_act_hits(act) x
	    order by 1) h;
	perform guichet.absence_make(h.child, a.kind, a.during, a.activity, a.id)
	from guichet.absence_act_hits(act) h where not h.others;
	if not found then
		perform guichet.refuse('MU674', null, 'nothing is booked');
	end if;
end
$$;

-- Takes it back: its absences end, and closed days come to their lines again.
create function guichet.absence_act_undo(act bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.absence_act x set state = 'undone',
	    undone_by = guichet.my_person(), undone_at = guichet.now()
	where x.id = act and x.state = 'done';
	if not found then
		perform guichet.refuse('MU409', null, 'not done');
	end if;
	update guichet.absence n set superseded_at = guichet.now(),
	    ended_by = guichet.my_person()
	where n.act = absence_act_undo.act and n.superseded_at is null;
	perform guichet.line_again(n.id) from guichet.absence n
	where n.act = absence_act_undo.act;
end
$$;

reset role;
