-- A request in a line: for the pages that check, confirm and follow it.  One
-- row.  waiting: pieces are awaited; next: what happens now, next_on when;
-- furthest: a draft's step to go on with, null when all are done.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_head(ref text, visit text)
returns table (ref text, reference text, code text, title text,
	state shape.request_state, name shape.person, email text, phone text,
	address shape.address, child shape.person, received_at timestamptz,
	saved_at timestamptz, expires_at timestamptz, silence shape.silence,
	silence_on date, target_on date, next shape.next_move, next_on date,
	furthest shape.key, ready shape.flag, sent shape.flag,
	withdrawable shape.flag, writable shape.flag, attestable shape.flag,
	declaration text, purpose text, legal_ground text, recipients text,
	keep_months shape.count, service text, service_address shape.address,
	service_email text, service_phone text, service_hours text,
	alone shape.flag, decision shape.decision)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with q as materialized (
		select r.* from guichet.request r
		where r.id = guichet.request_mine(request_head.ref,
		    request_head.visit)
	), w as materialized (
		select min(k.place) as place,
		    (array_agg(k.n order by k.place))[1] as n
		from q, guichet.request_walk(q.id) k
		where q.state = 'draft' and not k.done
	)
	select q.reference, regexp_replace(q.reference,
		'(.{4})(.{4})(.{2})', '\1 \2 \3'), q.procedure, v.title, q.state,
	    q.name, q.email, q.phone, q.address,
	    case when k.id is not null then
		row(k.given, k.family)::shape.person end,
	    q.received_at, q.saved_at, q.expires_at, q.silence,
	    case when q.state in ('submitted', 'in-progress',
		'awaiting-piece') then q.silence_on end,
	    q.target_on,
	    case when q.state = 'draft' then 'finish'
		when p.until is not null then 'send-piece'
		when q.state in ('submitted', 'in-progress', 'granted',
		    'refused', 'no-action') then 'wait'
		when q.state in ('notified', 'implied-accepted',
		    'implied-rejected') then 'read' else 'none' end,
	    case when q.state = 'draft' then guichet.civil(q.expires_at)
		when p.until is not null then p.until
		when q.state in ('submitted', 'in-progress') then q.target_on
		end,
	    w.n, q.state = 'draft' and w.n is null, q.state <> 'draft',
	    q.state in ('submitted', 'in-progress', 'awaiting-piece'),
	    q.state not in ('draft', 'closed', 'purged', 'withdrawn'),
	    q.state = 'implied-accepted',
	    nullif(v.declaration, ''), nullif(v.purpose, ''),
	    nullif(v.legal_ground, ''), nullif(v.recipients, ''),
	    v.keep_months, s.name, s.address, s.email,
	    guichet.phone_shown(s.phone), s.hours,
	    q.applicant is null,
	    case when q.state in ('notified', 'closed') then q.decision end
	from q
	join guichet.procedure_revision v on v.id = q.revision
	join guichet.service s on s.code = q.service
	cross join w
	left join guichet.person k on k.id = q.subject
	left join lateral (select min(x.until) as until
	    from guichet.request_piece x where x.request = q.id
	    and x.asked_at is not null and x.received_at is null
	    and q.state in ('submitted', 'in-progress', 'awaiting-piece')) p
	    on true;
end;

reset role;
