-- One right that is about to be taken away.  One row.
--
-- MU404 no such right in force
-- RULE: rights-admin-only
set role api;

create function api.right_one(right_id bigint)
returns table (id shape.key, agent shape.key, name shape.person,
	what shape.right_name, service text, since date, until date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select w.id::shape.key, w.account::shape.key,
	    row(p.given, p.family)::shape.person, w.what,
	    coalesce(s.name, w.service), lower(w.during), upper(w.during) - 1
	from guichet.agent_right w
	join guichet.account a on a.id = w.account
	join guichet.person p on p.id = a.person
	left join guichet.service s on s.code = w.service
	where w.id = right_id and w.superseded_at is null
	and not coalesce(upper(w.during) <= guichet.today(), false)
	and (select 'rights-admin' = any (m.rights) from guichet.me m);
	if not found then
		perform guichet.refuse('MU404', null, format('right %s', right_id));
	end if;
end
$$;

reset role;
