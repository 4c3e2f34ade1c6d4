-- The rights of the delegations that api.delegations lists, one a row.
-- RULE: delegation-own
set role api;

create function api.delegation_parts()
returns table (id shape.key, what shape.right_name)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, w.what
	from guichet.delegation d
	join guichet.account f on f.id = d.from_account
	join guichet.account t on t.id = d.to_account
	cross join guichet.me m,
	    unnest(d.rights) with ordinality as w (what, n)
	where d.superseded_at is null and (m.person in (f.person, t.person)
	    or guichet.may_give_rights())
	order by d.id, w.n;
end;

reset role;
