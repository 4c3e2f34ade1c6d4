-- Who acts for whom: what one lends and borrows, and for who may give rights
-- everything; those in force or to come first, then the last hundred.  mine: the
-- asker may end it.
-- RULE: delegation-own
set role api;

create function api.delegations()
returns table (id shape.key, absent shape.person, agent shape.person,
	since date, until date, reason text,
	state shape.fact_state, mine shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, row(x.given, x.family)::shape.person,
	    row(y.given, y.family)::shape.person,
	    lower(d.during), upper(d.during) - 1, d.reason,
	    case when upper(d.during) <= m.today then 'ended'
	    when lower(d.during) > m.today then 'coming' else 'in-force' end,
	    (x.id = m.person or guichet.may_give_rights())
		and upper(d.during) > m.today
	from guichet.delegation d
	join guichet.account f on f.id = d.from_account
	join guichet.person x on x.id = f.person
	join guichet.account t on t.id = d.to_account
	join guichet.person y on y.id = t.person
	cross join guichet.me m
	where d.superseded_at is null and (m.person in (x.id, y.id)
	    or guichet.may_give_rights())
	order by upper(d.during) <= m.today, lower(d.during) desc, d.id desc
	limit 100;
end;

reset role;
