-- The mail that tells an adult that days are closed, or open again: why, what
-- the town says, and what their own home is not billed (null: nothing of theirs).
-- message: its number.  One row; none when it is not so any more.
-- RULE: parents-privacy
set role api;

create function api.mail_booking_closed(message bigint)
returns table (because shape.closed_because, said text,
	reopened shape.flag, first date,
	credited shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select c.because, nullif(c.message, ''),
	    (c.state = 'undone')::shape.flag, min(h.day),
	    sum(guichet.part_of(h.booking, array[guichet.home_of(m.person,
		guichet.today())]))::shape.cents
	from guichet.message m
	join guichet.closing c on c.id = m.object and c.state = case m.kind
	    when 'booking-closed' then 'done' when 'booking-reopened'
	    then 'undone' end
	cross join guichet.closing_hits(c.id) h
	join guichet.parent_link l on l.child = h.child and l.adult = m.person
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> guichet.today()
	where m.id = $1
	group by c.id, m.person;
end
$$;

reset role;
