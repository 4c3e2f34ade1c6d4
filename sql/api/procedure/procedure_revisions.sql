-- Every procedure with its revision in force and its draft, by service.
set role api;

create function api.procedure_revisions()
returns table (code text, service_name text, title text, live shape.key,
	live_number shape.count, review_on date, review_due shape.flag,
	draft shape.key, draft_number shape.count,
	draft_state shape.revision_state)
stable language sql
begin atomic
	select x.procedure, x.service_name, coalesce(v.title, d.title), v.id,
	    v.number, v.review_on, v.review_on <= guichet.today(), d.id,
	    d.number, d.state
	from (select distinct r.procedure, r.service_name, r.service_rank, r.rank
	    from clerk.procedure_revision r) x
	left join clerk.procedure_revision v on v.procedure = x.procedure
	    and v.state = 'published'
	left join clerk.procedure_revision d on d.procedure = x.procedure
	    and d.state in ('draft', 'checked')
	order by x.service_rank, x.rank, x.procedure;
end;

reset role;
