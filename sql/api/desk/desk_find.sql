-- Requests by one box: number, name, child, phone or e-mail; accents and case do
-- not count, and a name nearly spelt so is found when none is spelt so.  20.
set role api;

create function api.desk_find(q text)
returns table (id shape.key, reference text, title text, name shape.person,
	child shape.person, state shape.request_state, received_at timestamptz)
stable language sql
begin atomic
	select r.id, r.reference, r.title,
	    coalesce(case when (r.name).family is not null then r.name end,
		p.name),
	    c.name, r.state, r.received_at
	from guichet.desk_search($1) s (id)
	join clerk.request r on r.id = s.id
	left join clerk.person p on p.id = r.applicant
	left join clerk.person c on c.id = r.subject
	order by r.received_at desc, r.id desc;
end;

reset role;
