-- One page of 25 requests of a filter, in the order of the legal date; late: the
-- law's date or the town's own has passed.
set role api;

create function api.desk_rows(queue text, procedure text, service text,
	state text, assigned text, q text, page integer)
returns table (id shape.key, reference text, title text, name shape.person,
	child shape.person, state shape.request_state, channel shape.channel,
	received_at timestamptz, silence shape.silence, silence_on date,
	target_on date, late shape.flag, assigned shape.person,
	mine shape.flag, version shape.key)
stable language sql
begin atomic
	select r.id, r.reference, r.title,
	    coalesce(case when (r.name).family is not null then r.name end,
		p.name),
	    c.name, r.state, r.channel, r.received_at, r.silence, r.silence_on,
	    r.target_on, r.open and guichet.desk_in('late', r.state,
		r.assigned_to, r.silence_on, r.target_on, w.person, w.today),
	    a.name, r.assigned_to = w.person, r.version
	from guichet.desk_ids(guichet.desk_list($1, $2, $3, $4, $5, $6), null,
	    false, 25 * (greatest(coalesce($7, 1), 1) - 1), 25) i (id)
	join clerk.request r on r.id = i.id
	cross join clerk.who w
	left join clerk.person p on p.id = r.applicant
	left join clerk.person c on c.id = r.subject
	left join clerk.person a on a.id = r.assigned_to
	order by r.due_on, r.id;
end;

reset role;
