-- The life of a request: made, moved, sent.  Whoever writes goes through here.
set role api;

-- A line of its life.  citizen: the person sees it too.
create or replace function guichet.request_event(request bigint, kind text,
	citizen boolean default true, detail text default null)
returns bigint
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	insert into guichet.request_event (request, at, kind, actor, citizen,
	    detail)
	values (request_event.request, guichet.now(), request_event.kind,
	    guichet.my_person(), request_event.citizen, request_event.detail)
	returning id;
end;

-- A draft on that revision.  The reference is drawn, so that no number tells
-- how many there are nor leads to the next.
--
-- MU404 no such revision, or not published
create or replace function guichet.request_new(revision bigint,
	applicant bigint, channel text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now	timestamptz := guichet.now();
	r	record;
	made	bigint;
begin
	select v.id, v.procedure, v.draft_days, p.service into r
	from guichet.procedure_revision v
	join guichet.procedure p on p.code = v.procedure
	where v.id = request_new.revision and v.state = 'published';
	if r.id is null then
		perform guichet.refuse('MU404', 'code', format(
		    'revision %s is not published', revision));
	end if;
	while made is null loop
		-- 48 of the 122 random bits: the remainder favours no number.
		insert into guichet.request (reference, revision, procedure,
		    service, channel, applicant, created_at, saved_at,
		    expires_at)
		values (lpad((('x' || right(replace(gen_random_uuid()::text,
			'-', ''), 12))::bit(48)::bigint % 10000000000)::text,
			10, '0'), r.id, r.procedure, r.service,
		    request_new.channel, request_new.applicant, now, now,
		    now + make_interval(days => r.draft_days))
		on conflict on constraint request_reference do nothing
		returning id into made;
	end loop;
	perform guichet.request_event(made, 'created');
	perform guichet.request_pieces(made);
	return made;
end
$$;

-- Whether an answer makes something asked: no condition, or that answer.
create or replace function guichet.request_asks(request bigint, field text,
	value text)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return field is null or exists (
	    select from guichet.request_value v
	    where v.request = request_asks.request
	    and v.field = request_asks.field and v.value = request_asks.value);
end
$$;

-- The pieces of a draft follow its answers: those that its procedure asks for
-- now, and those for which something was already given.
create or replace function guichet.request_pieces(request bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	delete from guichet.request_piece x using guichet.request q
	where x.request = request_pieces.request and q.id = x.request
	and x.state = 'to-provide' and not exists (
	    select from guichet.request_document d where d.piece = x.id)
	and not exists (select from guichet.procedure_piece p
	    join guichet.procedure_step s on s.revision = p.revision
	    and s.n = p.step
	    where p.revision = q.revision and p.code = x.code
	    and guichet.request_asks(q.id, p.when_field, p.when_value)
	    and guichet.request_asks(q.id, s.when_field, s.when_value));
	insert into guichet.request_piece (request, code, label, required_by,
	    required, indispensable)
	select q.id, p.code, p.label, p.required_by,
	    not p.optional and p.required_by <> '', p.indispensable
	from guichet.request q
	join guichet.procedure_piece p on p.revision = q.revision
	join guichet.procedure_step s on s.revision = p.revision
	    and s.n = p.step
	where q.id = request_pieces.request
	and guichet.request_asks(q.id, p.when_field, p.when_value)
	and guichet.request_asks(q.id, s.when_field, s.when_value)
	and not exists (select from guichet.request_piece x
	    where x.request = q.id and x.code = p.code)
	order by p.step, p.n;
end
$$;

-- When silence decides this request, from its dates and its pieces as they
-- stand; null: it never does, or the clock waits for a piece.
create or replace function guichet.silence_date(request bigint)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
	w	record;
begin
	select r.silence, v.silence_months, r.seized_at, r.received_at into q
	from guichet.request r
	join guichet.procedure_revision v on v.id = r.revision
	where r.id = silence_date.request;
	-- Only what a text requires and was asked moves a clock (L114-5).
	select coalesce(array_agg(guichet.civil(p.asked_at)), '{}') as asked,
	    coalesce(array_agg(p.until), '{}') as until,
	    coalesce(array_agg(guichet.civil(p.received_at)), '{}') as arrived
	into w
	from guichet.request_piece p
	where p.request = silence_date.request and p.required
	and p.asked_at is not null;
	return guichet.silence_day(q.silence, q.silence_months,
	    guichet.civil(q.seized_at), guichet.civil(q.received_at),
	    w.asked, w.until, w.arrived);
end
$$;

-- When the last piece that a text requires came; null: one is missing.
create or replace function guichet.complete_at(request bigint)
returns timestamptz
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select case when count(p.id) filter (where p.received_at is null) = 0
	    then greatest(r.received_at, max(p.received_at)) end
	from guichet.request r
	left join guichet.request_piece p on p.request = r.id and p.required
	where r.id = complete_at.request
	group by r.id;
end;

-- Reckons anew what follows from dates and pieces, while nobody has decided.
-- Call it after a piece was asked for or came.
create or replace function guichet.request_reckon(request bigint)
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	update guichet.request r set
	    complete_at = guichet.complete_at(r.id),
	    silence_on = guichet.silence_date(r.id)
	where r.id = request_reckon.request
	and r.state in ('submitted', 'in-progress', 'awaiting-piece');
end;

-- Moves a request by the table of transitions: the event, the audit, and what
-- follows from where it went.  Its version grows.
--
-- MU404 no such request
-- MU409 no such step from where it is
-- RULE: request-steps
-- RULE: moves-told (the caller mails what the person is to know of the move)
create or replace function guichet.request_move(request bigint,
	to_state text, kind text, citizen boolean default true,
	detail text default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
begin
	select r.id, r.state, r.revision, r.decision, r.purge_on into q
	from guichet.request r where r.id = request_move.request for update;
	if q.id is null then
		perform guichet.refuse('MU404', 'ref', format('no request %s',
		    request));
	end if;
	if not exists (select from guichet.transition t
	    where t.object = 'request' and t.from_state = q.state
	    and t.to_state = request_move.to_state) then
		perform guichet.refuse('MU409', null, format(
		    'request %s: no step from %s to %s', request, q.state,
		    to_state));
	end if;
	update guichet.request r set state = request_move.to_state,
	    version = r.version + 1,
	    notified_at = case when request_move.to_state = 'notified'
		then guichet.now() else r.notified_at end,
	    -- RULE: request-keep
	    purge_on = case when request_move.to_state = 'closed'
		then (select guichet.add_months(guichet.today(), v.keep_months)
		    from guichet.procedure_revision v where v.id = r.revision)
		else r.purge_on end
	where r.id = q.id;
	perform guichet.request_event(q.id, kind, citizen, detail);
	perform guichet.request_reckon(q.id);
	if to_state = 'notified' and q.decision = 'granted'
	    or to_state = 'implied-accepted' then
		perform guichet.request_effect(q.id);
	end if;
	perform guichet.note('request-' || to_state, 'request:' || q.id);
end
$$;

reset role;
