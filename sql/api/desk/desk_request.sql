-- One request as the desk sees it, and its neighbours in the list it was opened
-- from.  One row.  suspended: days that a demand of pieces has added to a clock
-- of refusal; letter: the letter that may still be taken back, until leaves_at;
-- unsworn: typed without the declaration; paper: wants letters by post; bounced:
-- a mail came back, its letter is to be printed.
--
-- MU404 no such request on this desk
set role api;

create function api.desk_request(id bigint, list text)
returns table (id shape.key, version shape.key, list text, reference text,
	title text, service text, state shape.request_state,
	channel shape.channel, name shape.person, email text, phone text,
	address shape.address, child shape.person, child_born date,
	received_at timestamptz, seized_at timestamptz, forwarded shape.flag,
	complete_at timestamptz, silence shape.silence, silence_on date,
	silence_months shape.count, silence_basis text, suspended shape.count,
	target_on date, late shape.flag, open shape.flag, assigned shape.person,
	mine shape.flag, decision shape.decision, decided_at timestamptz,
	decider shape.person, reason_law text, reason_fact text,
	notified_at timestamptz, merged shape.key, letter shape.key,
	leaves_at timestamptz, previous shape.key, next shape.key,
	decides shape.flag, entered shape.person, unsworn shape.flag,
	paper shape.flag, bounced shape.flag)
stable language sql
begin atomic
	select r.id, r.version, $2, r.reference, r.title, s.name,
	    r.state, r.channel,
	    coalesce(case when (r.name).family is not null then r.name end,
		p.name),
	    coalesce(r.email, p.email), coalesce(r.phone, p.phone), r.address,
	    c.name, c.born, r.received_at, r.seized_at,
	    r.seized_at < r.received_at, r.complete_at, r.silence, r.silence_on,
	    r.silence_months, nullif(r.silence_basis, ''),
	    case when r.silence = 'reject' then nullif(r.silence_on
		- guichet.add_months(guichet.civil(coalesce(r.seized_at,
		    r.received_at)), r.silence_months), 0) end,
	    r.target_on, r.open and guichet.desk_in('late', r.state,
		r.assigned_to, r.silence_on, r.target_on, w.person, w.today),
	    r.open, a.name, r.assigned_to = w.person, r.decision, r.decided_at,
	    d.name, r.reason_law, r.reason_fact, r.notified_at, r.merged_into,
	    l.id, l.leaves_at,
	    (select i.id from guichet.desk_ids($2, r.id, true, 0, 1) i (id)
		where $2 is not null),
	    (select i.id from guichet.desk_ids($2, r.id, false, 0, 1) i (id)
		where $2 is not null),
	    r.service = any ((select guichet.my_services('request-decide'))
		::text[]),
	    e.name, not r.sworn, r.paper,
	    exists (select from clerk.letter x where x.request = r.id
		and x.state = 'to-print')
	from guichet.desk_known($1) k (id)
	left join clerk.request r on r.id = k.id
	cross join clerk.who w
	left join clerk.service s on s.code = r.service
	left join clerk.person p on p.id = r.applicant
	left join clerk.person c on c.id = r.subject
	left join clerk.person a on a.id = r.assigned_to
	left join clerk.person d on d.id = r.decided_by
	left join clerk.person e on e.id = r.entered_by
	left join lateral (select x.id, x.leaves_at from clerk.letter x
	    where x.request = r.id and x.state = 'due' and x.leaves_at > w.now
	    and x.kind in ('granted', 'refused', 'no-action')
	    order by x.id desc limit 1) l on true;
end;

reset role;
