-- How many probable duplicates there are, by kind that this agent may read, and
-- when they were looked for; chosen: the kind that the page shows.
set role api;

create function api.merge_found(what text)
returns table (kind shape.merge_kind, pairs shape.count, at timestamptz,
	chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if (select 'family-read' = any (m.rights) from guichet.me m) then
		return query select k::shape.merge_kind,
		    count(n.*)::integer::shape.count, max(n.found_at),
		    (k = guichet.merge_kind($1))::shape.flag
		from unnest(array['person', 'household']) k
		left join guichet.merge_near n on n.kind = k
		group by k order by k desc;
	end if;
	if cardinality(guichet.my_services('request-read')) > 0 then
		return query select 'request'::shape.merge_kind,
		    count(*)::integer::shape.count, guichet.now(),
		    (guichet.merge_kind($1) = 'request')::shape.flag
		from guichet.request a
		join guichet.request b on b.applicant = a.applicant
		    and b.procedure = a.procedure and b.open and b.id > a.id
		    and b.subject is not distinct from a.subject
		where a.open and a.service = any (
		    guichet.my_services('request-read'))
		and not exists (select from guichet.merge_distinct d
		    where d.kind = 'request' and d.one = a.id
		    and d.other = b.id);
	end if;
end
$$;

reset role;
