-- A list for the holidays of the small town (\ir childcare.sql first): two seats
-- on 21 December 2026, and helpers to ask for one.
insert into guichet.seat_rule (activity, when_full, during)
	values ('trip', 'wait', '[2026-09-01,)');
create table t.today (day date);
insert into t.today values ('2026-12-21');
create sequence t.n;
create function t.on(day date) returns void language sql as
	$$ update t.today set day = $1 $$;
-- What a save says of one wish: the outcome and, refused, the reason.
create function t.wish(who text, shown text[], wanted text[]) returns text
language plpgsql as $$
declare
	mark text := t.nonce(nextval('t.n')::integer);
begin
	perform t.q(who, format('select * from api.canteen_save(null, %L, %L, %L)',
	    shown, wanted, mark));
	return (select l.outcome || coalesce(' ' || l.reason, '')
	    from guichet.once_line l where l.nonce = mark);
end $$;
create function t.ask(who text, child bigint) returns text language sql as
	$$ select t.wish(who, '{}', array[child || ':trip:' || day])
	from t.today $$;
create function t.drop(who text, child bigint) returns text language sql as
	$$ select t.wish(who, array[child || ':trip:' || day], '{}')
	from t.today $$;
-- The day's open rows, by child.
create function t.states() returns text language sql as
	$$ select string_agg(child || ' ' || state, ', ' order by child)
	from guichet.booking where activity = 'trip'
	and day = (select day from t.today)
	and (takes or state = 'waitlisted') $$;
-- Who waits, by rank.
create function t.waiting() returns text language sql as
	$$ select string_agg(b.child::text, ' ' order by o.place) from t.today d,
	lateral guichet.wait_order('trip', 90, d.day) o
	join guichet.booking b on b.id = o.booking $$;
create function t.told() returns text language sql as
	$$ select string_agg(recipient, ' ' order by id) from guichet.message
	where kind = 'seat-told' $$;
-- So many seats from that day on, as guichet.calendar_build does it.
create function t.seats(n integer) returns void language sql as
	$$ update guichet.day_slot d set capacity = n,
	    over = greatest(d.taken - n, 0) where d.activity = 'trip'
	and d.day >= (select day from t.today) $$;
