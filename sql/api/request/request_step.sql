-- One step of a draft, as its page shows it.  One row.  n null, or not to be
-- reached yet: the furthest.  back: the step before; held: the town knew it and
-- filled it in; sent: it is no draft any more, the rest is empty; alone: without
-- an account.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: request-furthest
set role api;

create function api.request_step(ref text, visit text, n integer)
returns table (ref text, "n" shape.key, kind shape.walk_kind, title text,
	intro text, place shape.count, total shape.count, back shape.key,
	procedure text, code text, saved_at timestamptz, expires_at timestamptz,
	held shape.flag, sent shape.flag, alone shape.flag, changes shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with q as materialized (
		select r.id, r.reference, r.revision, r.state, r.saved_at,
		    r.expires_at, r.applicant, r.email
		from guichet.request r
		where r.id = guichet.request_mine(request_step.ref,
		    request_step.visit)
	), w as materialized (
		select k.n, k.kind, k.title, k.intro, k.place, k.done
		from q, guichet.request_walk(q.id) k where q.state = 'draft'
	)
	select q.reference, w.n, w.kind, w.title, nullif(w.intro, ''), w.place,
	    (select max(w.place) from w), (select b.n from w b
		where b.place = w.place - 1), v.title, v.procedure,
	    q.saved_at, q.expires_at,
	    w.kind = 'contact' and not w.done and q.applicant is not null,
	    q.state <> 'draft', q.applicant is null,
	    (select bool_and(w.done) from w)
	from q join guichet.procedure_revision v on v.id = q.revision
	left join w on w.n = guichet.request_at(q.id, request_step.n);
end;

reset role;
