-- One's own requests, the latest first, 100 at most.
set role api;

create function api.requests()
returns table (ref text, reference text, title text,
	state shape.request_state, child shape.person, draft shape.flag,
	next shape.next_move, next_on date, saved_at timestamptz,
	received_at timestamptz, silence shape.silence, silence_on date)
stable language sql
begin atomic
	select q.reference, regexp_replace(q.reference,
		'(.{4})(.{4})(.{2})', '\1 \2 \3'), q.title, q.state, k.name,
	    q.state = 'draft',
	    case when q.state = 'draft' then 'finish'
		when p.until is not null then 'send-piece'
		when q.state in ('submitted', 'in-progress', 'granted',
		    'refused', 'no-action') then 'wait'
		when q.state in ('notified', 'implied-accepted',
		    'implied-rejected') then 'read' else 'none' end,
	    case when q.state = 'draft'
		then (q.expires_at at time zone 'Europe/Paris')::date
		when p.until is not null then p.until
		when q.state in ('submitted', 'in-progress') then q.target_on
		end,
	    q.saved_at, q.received_at,
	    case when q.state in ('submitted', 'in-progress',
		'awaiting-piece') then q.silence end,
	    case when q.state in ('submitted', 'in-progress',
		'awaiting-piece') then q.silence_on end
	from family.request q
	left join family.child k on k.id = q.subject
	left join lateral (select min(x.until) as until
	    from family.request_piece x where x.request = q.id
	    and x.asked and x.state = 'to-provide'
	    and q.state in ('submitted', 'in-progress', 'awaiting-piece')) p
	    on true
	order by q.saved_at desc, q.id desc limit 100;
end;

reset role;
