-- One step of a draft, as its page shows it.  One row.  step null, or not to be
-- reached yet: the furthest.  back: the step before; held: the town knew it and
-- filled it in; sent: it is no draft any more, the rest is empty; alone: without
-- an account.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: request-furthest
set role api;

create function api.request_step(reference text, visit text,
	step integer)
returns table (ref text, "n" shape.key, kind shape.walk_kind, title text,
	intro text, place shape.count, total shape.count, back shape.key,
	procedure text, code text, saved_at timestamptz, expires_at timestamptz,
	held shape.flag, sent shape.flag, alone shape.flag, changes shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query with q as materialized (
		select r.id, r.reference, r.revision, r.state, r.saved_at,
		    r.expires_at, r.applicant, r.email
		from guichet.request r
		where r.id = guichet.request_mine(request_step.reference,
		    request_step.visit)
	), w as materialized (
		select k.*
		from q, guichet.request_walk(q.id) k where q.state = 'draft'
	)
	select q.reference, w.n::shape.key, w.kind::shape.walk_kind, w.title,
	    nullif(w.intro, ''), w.place::shape.count,
	    (select max(w.place) from w)::shape.count, (select b.n from w b
		where b.place = w.place - 1)::shape.key, v.title, v.procedure,
	    q.saved_at, q.expires_at, (w.kind = 'contact' and not w.done
	    and q.applicant is not null)::shape.flag,
	    (q.state <> 'draft')::shape.flag,
	    (q.applicant is null)::shape.flag,
	    (select bool_and(w.done) from w)::shape.flag
	from q join guichet.procedure_revision v on v.id = q.revision
	left join w on w.n = (select a.n from w a where a.place <= a.far
	    and (a.n = step or a.place = a.far)
	    order by (a.n = step) desc nulls last limit 1);
end
$$;

reset role;
