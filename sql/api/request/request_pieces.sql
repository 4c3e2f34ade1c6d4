-- The pieces of a request: of one step of a draft (n), or all (n null).  files:
-- how many were given, names: theirs; held: the person gave
-- one before that serves here, until that day.  why and obtain are the procedure's.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_pieces(ref text, visit text, n integer)
returns table (id shape.key, label text, why text, required_by text,
	obtain text, state shape.piece_state, required shape.flag,
	asked shape.flag, until date, received_at timestamptz,
	files shape.count, names text, held shape.flag, held_until date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query with q as materialized (
		select r.id, r.revision, r.state, r.applicant, r.subject,
		    case when request_pieces.n is not null and r.state = 'draft'
			then guichet.request_at(r.id, request_pieces.n) end as n
		from guichet.request r
		where r.id = guichet.request_mine(request_pieces.ref,
		    request_pieces.visit)
	)
	select p.id::shape.key, p.label, nullif(c.why, ''),
	    nullif(p.required_by, ''), nullif(c.obtain, ''), p.state,
	    p.required::shape.flag,
	    (p.asked_at is not null and p.received_at is null)::shape.flag,
	    p.until, p.received_at, count(d.id)::shape.count,
	    string_agg(d.name, ', ' order by d.id),
	    (h.id is not null)::shape.flag, upper(h.valid) - 1
	from q join guichet.request_piece p on p.request = q.id
	left join guichet.procedure_piece c on c.revision = q.revision
	    and c.code = p.code
	left join guichet.request_document x on x.piece = p.id
	left join guichet.document d on d.id = x.document
	left join lateral (select k.id, k.valid
	    from guichet.documents_held(q.applicant, p.code, q.subject) k
	    where p.state = 'to-provide' limit 1) h on true
	where q.n is null or c.step = q.n
	group by p.id, c.why, c.obtain, h.id, h.valid
	order by p.id;
end
$$;

reset role;
