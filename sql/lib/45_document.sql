-- Documents: whose they are, when they may be used, and how they end.  The pool
-- of files serves families and clerks, so these ask guichet.me and not the views
-- of one audience.
set role api;

-- Whether a document may be relied on: its content was checked.
create function guichet.document_usable(document bigint)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select exists (select from guichet.document d
	    where d.id = document_usable.document
	    and d.state in ('scanned', 'accepted'));
end;

-- The row of a document whose bytes come next, in the same transaction
-- (api.document_part, api.document_end): its name and type are not known yet.
create function guichet.document_arriving(owner bigint, subject bigint,
	kind text, label text, reusable boolean default true,
	purge_on date default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	document bigint;
begin
	insert into guichet.document (owner, subject, kind, label, name, type,
	    bytes, received_at, reusable, purge_on)
	values (owner, subject, kind, label, '-', 'application/octet-stream', 0,
	    guichet.now(), reusable, purge_on)
	returning id into document;
	return document;
end
$$;

-- What is another's is as absent; who is nobody yet is asked to sign in.
create function guichet.refuse_absent(what text)
returns void
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.refuse(case when guichet.my_person() is null
	    then 'MU401' else 'MU404' end, null, what);
end
$$;

-- Whether this browser brought the mailed code of that request.
-- visit: digest of its pre-session cookie.
create function guichet.visited(request bigint, visit text)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select exists (select from guichet.request_visit v
	    where v.request = visited.request and v.until > guichet.now()
	    and v.digest = case when visited.visit ~ '^[0-9a-f]{64}$'
		then decode(visited.visit, 'hex') end);
end;

-- The piece, when it is of a request that is one's own, of one made without an
-- account that the mailed code opened in this browser (visit), or of one that a
-- clerk may read; else no row.  open: something may still be given for it.
-- RULE: document-own
create function guichet.piece_of_mine(piece bigint, visit text default null)
returns table (id bigint, request bigint, reference text, code text,
	label text, revision bigint, state text, applicant bigint,
	subject bigint, open boolean, draft boolean)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.id, q.id, q.reference, p.code, p.label, q.revision,
	    p.state::text, q.applicant, q.subject,
	    q.state in ('draft', 'submitted', 'in-progress', 'awaiting-piece'),
	    q.state = 'draft'
	from guichet.request_piece p
	join guichet.request q on q.id = p.request
	cross join guichet.me m
	where p.id = piece_of_mine.piece and q.state <> 'purged'
	and (q.applicant = guichet.my_person()
	    or q.applicant is null and guichet.visited(q.id, visit)
	    or 'document-read' = any (m.rights) and exists (
		select from unnest(m.rights) r where r in ('request-read',
		    'request-read:' || q.service)));
end;

-- Whether the person may have this document: their own, of one of their own
-- requests, the receipt's PDF included, of one opened in this browser, or, for
-- a clerk, of a request or a file that they may read.
-- RULE: document-own
create function guichet.document_of_mine(document bigint,
	visit text default null)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (
	    select from guichet.document d cross join guichet.me m
	    where d.id = document_of_mine.document
	    and (d.owner = guichet.my_person()
		or exists (select from guichet.request_document l
		    join guichet.request_piece p on p.id = l.piece
		    join guichet.request q on q.id = p.request
		    where l.document = d.id and (q.applicant = guichet.my_person()
			or q.applicant is null
			    and guichet.visited(q.id, visit)
			or 'document-read' = any (m.rights) and exists (
			    select from unnest(m.rights) r where r in
			    ('request-read', 'request-read:' || q.service))))
		or exists (select from guichet.paper_pdf x
		    join guichet.invoice i on i.id = x.invoice
		    where x.document = d.id and i.published_at is not null
		    and i.payer = any (guichet.my_payers()))
		or exists (select from guichet.paper_pdf x
		    join guichet.receipt r on r.id = x.receipt
		    join guichet.request q on q.id = r.request
		    where x.document = d.id and (q.applicant = guichet.my_person()
			or q.applicant is null
			    and guichet.visited(q.id, visit)
			or exists (select from unnest(m.rights) g where g in
			    ('request-read', 'request-read:' || q.service))))
		or 'document-read' = any (m.rights)
		    and 'family-read' = any (m.rights)
		    and d.owner is not null and (exists (
			select from guichet.family_change_document l
			where l.document = d.id) or not exists (
			select from guichet.request_document l
			where l.document = d.id))));
end
$$;

-- Whether a piece, or a change other than that one, or a fact has it too.
create function guichet.document_shared(document bigint, change bigint)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select exists (select from guichet.request_document l
	    where l.document = document_shared.document)
	or exists (select from guichet.family_change_document l
	    where l.document = document_shared.document
	    and l.change is distinct from document_shared.change);
end;

-- Erases the bytes and the key; what was seen, when and by whom stays.
-- RULE: document-erased
create function guichet.document_erase(document bigint,
	to_state text default 'purged')
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	delete from guichet.document_part t where t.document =
	    document_erase.document;
	update guichet.document d set state = to_state, wrapped = null,
	    key_number = null
	where d.id = document_erase.document;
end
$$;

-- A piece has what it needs, or no longer: its state, and for a request on its
-- way the clocks and the task that follow from it.
create function guichet.piece_settle(piece bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	given	boolean;
begin
	select w.id, w.request, w.label, w.state, w.shown,
	    q.state as request_state into p
	from guichet.request_piece w join guichet.request q on q.id = w.request
	where w.id = piece_settle.piece for update of w;
	given := p.shown is not null or exists (select from guichet.request_document l
	    join guichet.document d on d.id = l.document
	    where l.piece = p.id and d.state in ('received', 'scanned',
		'accepted'));
	if given = (p.state <> 'to-provide' and p.state <> 'refused') then
		return;
	end if;
	update guichet.request_piece w set state = case when given
	    then 'received' else 'to-provide' end,
	    received_at = case when given then guichet.now() end
	where w.id = p.id;
	if p.request_state in ('draft', 'purged') then
		return;
	end if;
	if given then
		perform guichet.request_event(p.request, 'piece-received', true,
		    p.label);
	end if;
	perform guichet.request_reckon(p.request);
	if given and p.request_state = 'awaiting-piece' and not exists (
	    select from guichet.request_piece w where w.request = p.request
	    and w.required and w.state = 'to-provide') then
		perform guichet.request_move(p.request, 'in-progress',
		    'resumed', true, p.label);
	end if;
end
$$;

reset role;
