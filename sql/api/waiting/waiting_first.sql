-- An agent puts a wish first on its list, with the reason that the family may
-- read; without a reason it takes its rank again.  A seat is never offered out of
-- order otherwise.  One row: the day to go back to.
--
-- MU404 no such wish; MU620 it does not wait any more
-- MU401, MU409 see guichet.once_begin
--
-- RULE: waiting-first-reason
set role api;

create function api.waiting_first(id bigint, reason text, once text)
returns table (activity text, site shape.key, day date)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	b guichet.booking;
begin
	select o.* into b from guichet.booking o where o.id = waiting_first.id;
	if b.id is null then
		perform guichet.refuse('MU404', null, format('booking %s', id));
	end if;
	activity := b.activity;
	site := b.school;
	day := b.day;
	if guichet.once_begin(once, 'waiting_first', concat_ws('|', id, reason))
	    is null then
		perform guichet.day_hold(b.activity, b.school, b.day);
		update guichet.booking o
		set offered_why = nullif(btrim(reason), '')
		where o.id = b.id and o.state = 'waitlisted';
		if not found then
			perform guichet.refuse('MU620', null,
			    format('booking %s does not wait', id));
		end if;
		perform guichet.note('waiting-first', 'booking:' || b.id);
		perform guichet.seat_offer(b.activity, b.school, b.day);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
