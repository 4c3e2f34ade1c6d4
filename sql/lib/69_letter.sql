-- Letters: written once, every word frozen; they leave a few minutes later, so
-- that a hand that slipped can take them back.
set role api;

-- How long a letter waits before it leaves.
create function guichet.letter_wait()
returns interval
immutable parallel safe language sql
return interval '5 minutes';

-- Writes a letter of that kind for a request as it stands, in the name of who
-- is signed in, or of its author when the night writes it.
-- RULE: agent-named
-- RULE: decision-author
create function guichet.letter_write(request bigint, kind text, state text,
	reason_law text, reason_fact text, body text,
	author bigint default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
	bad	boolean := kind in ('refused', 'no-action');
begin
	insert into guichet.letter (request, kind, state, author, made_at,
	    email, name, address, reference, title, received_at, agent,
	    capacity, service, service_address, service_email, service_phone,
	    service_hours, reason_law, reason_fact, appeal_informal,
	    appeal_court, body, silence, silence_on, silence_basis, seized_at)
	select r.id, letter_write.kind, letter_write.state, a.id,
	    guichet.now(), r.email, guichet.letter_name(r.id),
	    guichet.letter_address(r.id),
	    r.reference, v.title, r.received_at,
	    row(a.given, a.family)::shape.person, c.capacity, s.name, s.address,
	    s.email, guichet.phone_shown(s.phone), s.hours,
	    letter_write.reason_law,
	    letter_write.reason_fact,
	    case when bad then nullif(v.appeal_informal, '') end,
	    case when bad then nullif(v.appeal_court, '') end,
	    coalesce(letter_write.body, (select nullif(t.body, '')
		from guichet.procedure_text t where t.revision = v.id
		and t.kind = case letter_write.kind
		    when 'granted' then 'accepted' when 'pieces' then 'missing'
		    when 'forwarded' then 'transferred'
		    else letter_write.kind end)),
	    r.silence, r.silence_on, nullif(v.silence_basis, ''), r.seized_at
	from guichet.request r
	join guichet.procedure_revision v on v.id = r.revision
	join guichet.service s on s.code = r.service
	join guichet.person a
	    on a.id = coalesce(letter_write.author, guichet.my_person())
	left join guichet.agent_card c on c.person = a.id
	where r.id = letter_write.request
	returning id into made;
	return made;
end
$$;

-- Sends a letter on its way: by mail after the wait, or to the printer for who
-- has no address or wants paper.
-- RULE: electronic-answer
create function guichet.letter_leave(letter bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	l	guichet.letter;
	mail	bigint;
begin
	select x.* into l from guichet.letter x where x.id = letter;
	if l.email is not null and not guichet.by_post(l.request) then
		mail := guichet.mail('request-' || l.kind, l.email,
		    (select r.applicant from guichet.request r
			where r.id = l.request),
		    l.id, null, guichet.letter_wait());
	end if;
	update guichet.letter x set state = 'due', message = mail,
	    leaves_at = guichet.now() + guichet.letter_wait()
	where x.id = letter;
end
$$;

-- Takes back a letter that has not left; false when it has.
-- RULE: desk-undo
create function guichet.letter_undo(letter bigint)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	l	guichet.letter;
begin
	select x.* into l from guichet.letter x where x.id = letter for update;
	if l.state is distinct from 'due' or l.leaves_at <= guichet.now() then
		return false;
	end if;
	if l.message is not null then
		update guichet.message m set state = 'cancelled'
		where m.id = l.message and m.state = 'due';
		if not found then
			return false;
		end if;
	end if;
	update guichet.letter x set state = 'cancelled' where x.id = letter;
	return true;
end
$$;

-- Decides on a request that is held, in the name of who is signed in.  The
-- person learns it from the letter, not before.
create function guichet.desk_decided(r guichet.request, decision text,
	law text, fact text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.request q set decision = desk_decided.decision,
	    reason_law = law, reason_fact = fact, decided_at = guichet.now(),
	    decided_by = guichet.my_person(),
	    assigned_to = coalesce(q.assigned_to, guichet.my_person()),
	    notify_at = guichet.now() + guichet.letter_wait()
	where q.id = r.id;
	perform guichet.request_move(r.id, decision, decision, false, null);
end
$$;

-- Decides, writes the letter and sends it on its way; answers the letter.
create function guichet.desk_decide(r guichet.request, decision text,
	law text, fact text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	perform guichet.desk_decided(r, decision, law, fact);
	made := guichet.letter_write(r.id, decision, 'draft', law, fact, null);
	perform guichet.letter_leave(made);
	return made;
end
$$;

-- What follows from a mail that went out, or came back: the decision is
-- notified; or the letter, the receipt, the message has to be printed.
-- RULE: bounced-printed
create function guichet.letter_told()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	l	guichet.letter;
begin
	if new.state <> 'sent' and new.kind = 'receipt' then
		update guichet.receipt r set paper = 'to-print'
		where r.id = new.object and r.paper is null;
		return null;
	elsif new.state <> 'sent' and new.kind = 'request-message' then
		perform guichet.letter_write(s.request, 'message', 'to-print',
		    null, null, s.body, s.author)
		from guichet.request_message s where s.id = new.object;
		return null;
	end if;
	select x.* into l from guichet.letter x where x.message = new.id
	for update;
	if l.id is null or l.state not in ('due', 'sent') then
		return null;
	elsif new.state = 'sent' then
		perform guichet.letter_left(l.id, 'sent');
	else
		update guichet.letter x set state = 'to-print'
		where x.id = l.id;
	end if;
	return null;
end
$$;

-- A letter has left, by mail or on paper: the person knows what it decides, or
-- that it replaces another.
create function guichet.letter_left(letter bigint, how text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	record;
begin
	select q.id, q.state, x.kind, x.left_at into r from guichet.letter x
	join guichet.request q on q.id = x.request
	where x.id = letter;
	update guichet.letter x set state = how, left_at = guichet.now()
	where x.id = letter;
	if r.kind = 'corrected' and r.left_at is null then
		perform guichet.desk_touch(r.id, 'corrected', true, null);
	elsif r.kind in ('granted', 'refused', 'no-action')
	    and r.state in ('granted', 'refused', 'no-action') then
		perform guichet.request_move(r.id, 'notified', 'notified');
	end if;
end
$$;

reset role;

create or replace trigger message_letter
	after update of state on guichet.message
	for each row when (new.state in ('sent', 'failed', 'bounced')
	    and (new.kind like 'request-%' or new.kind = 'receipt'))
	execute function guichet.letter_told();
