-- Meals suggested to the parent whose day it is.
set role api;

-- Ends what waits for that child and day; of: only what this adult suggested.
-- Whether there was something.
create or replace function guichet.suggestion_end(of bigint, wish guichet.wish,
	state text)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.booking_suggestion s set state = suggestion_end.state,
	    ended_at = guichet.now()
	where s.child = wish.child and s.activity = wish.activity
	and s.day = wish.day and s.state = 'waiting'
	and (of is null or s.suggested_by = of);
	return found;
end
$$;

-- One mail to each parent on whose days this adult has just suggested meals for
-- the child; it names neither.
create or replace function guichet.suggestion_tell(of bigint, child bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.mail('booking-suggested', p.email, p.id, s.id)
	from (select c.adult, min(t.id) as id
	    from guichet.booking_suggestion t
	    join guichet.activity a on a.code = t.activity,
	    lateral guichet.custody(t.child, t.day, a.begins) c
	    where t.child = suggestion_tell.child and t.suggested_by = of
	    and t.suggested_at = guichet.now() and t.state = 'waiting'
	    group by c.adult) s
	join guichet.person p on p.id = s.adult
	where p.email is not null;
end
$$;

reset role;
