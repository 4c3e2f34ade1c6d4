-- The items of an action, those that were not done first, 200 at most.  A waiting
-- one says already in the preview what would stop it.
set role api;

create function api.desk_bulk_items(id bigint)
returns table (request shape.key, reference text, title text,
	name shape.person, outcome shape.desk_outcome,
	because shape.desk_reason)
stable language sql
begin atomic
	select r.id, r.reference, r.title,
	    coalesce(case when (r.name).family is not null then r.name end,
		p.name), i.outcome,
	    coalesce(i.because, case when i.outcome <> 'waiting' then null
		when not r.open then 'decided'
		when r.version <> i.version then 'changed'
		when r.service <> all ((select
		    guichet.my_services('request-decide'))::text[])
		    then 'forbidden' end)
	from clerk.bulk_item i
	join clerk.request r on r.id = i.request
	left join clerk.person p on p.id = r.applicant
	where i.bulk = $1
	order by i.because is null, i.n limit 200;
end;

reset role;
