-- A family answers for a seat: accept (what is offered or held), leave (an offer,
-- a hold, a place on the list), auto or ask (a freed seat is taken at once, or
-- asked about), works or rests (whether the adults of the home work).  One row:
-- the state that it leaves.
--
-- MU404 not of a child of theirs; MU403 a child they may follow, not act for
-- MU455 no such answer
-- MU620 the time to answer has passed, or it is so no more
-- MU621 the day is the other parent's
-- MU622 the seat cannot be taken: the day has closed, the child is elsewhere or
--       not enrolled any more
-- MU401, MU409 see guichet.once_begin
--
-- RULE: waiting-answer
set role api;

create function api.waiting_answer(id bigint, answer text, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	record;
	b	guichet.booking;
	d	guichet.day_slot;
	no	text;
begin
	done := case answer when 'accept' then 'confirmed' when 'leave'
	    then 'released' else 'waitlisted' end;
	if guichet.once_begin(once, 'waiting_answer', concat_ws('|', id, answer))
	    is not null then
		return next;
		return;
	end if;
	select m.person, m.children, m.acts into me from guichet.me m;
	select o.* into b from guichet.booking o where o.id = waiting_answer.id
	and o.child = any (me.children);
	if b.id is null then
		perform guichet.refuse('MU404', null, format('booking %s', id));
	elsif b.child <> all (me.acts) then
		perform guichet.refuse('MU403', null,
		    format('no full authority for child %s', b.child));
	elsif answer is null or answer not in ('accept', 'leave', 'auto', 'ask',
	    'works', 'rests') then
		perform guichet.refuse('MU455', 'answer', 'no such answer');
	end if;
	-- The day first, as everybody; then what it has become meanwhile.
	d := guichet.day_hold(b.activity, b.school, b.day);
	select o.* into b from guichet.booking o where o.id = b.id for update;
	if b.state not in ('waitlisted', 'offered', 'held')
	    or b.held_until <= guichet.now()
	    or b.state = 'waitlisted' and answer = 'accept'
	    or b.state <> 'waitlisted' and answer not in ('accept', 'leave') then
		perform guichet.refuse('MU620', null,
		    format('booking %s is %s', b.id, b.state));
	elsif guichet.custody_other(me.person, b.child, b.activity, b.day) then
		perform guichet.refuse('MU621', null,
		    format('booking %s, other day', b.id));
	end if;
	case answer
	when 'accept' then
		no := guichet.seat_confirm(me.person, b, d);
		if no is not null then
			perform guichet.refuse('MU622', null,
			    format('booking %s: %s', b.id, no));
		end if;
	when 'leave' then
		perform guichet.wait_end(me.person, b);
	when 'auto', 'ask' then
		update guichet.booking o set auto = answer = 'auto'
		where o.id = b.id;
	else
		update guichet.booking o set works = answer = 'works'
		where o.id = b.id;
	end case;
	perform guichet.note('waiting-' || answer, 'booking:' || b.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
