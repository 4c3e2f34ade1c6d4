-- What was done, read and written, latest first, fifty a page.
-- RULE: rights-admin-only
set role api;

create function api.journal(who text, object text, since date, until date,
	page integer)
returns table (at timestamptz, person shape.person, on_behalf shape.person,
	role text, action text, object text, reason text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select u.at, case when p.id is not null
		then row(p.given, p.family)::shape.person end,
	    case when b.id is not null
		then row(b.given, b.family)::shape.person end,
	    u.role, u.action, u.object, u.reason
	from (select j.* from guichet.journal_acts(journal.who, journal.object,
		journal.since, journal.until) j
	    order by j.at desc, j.id desc
	    limit 50 offset 50 * (coalesce(page, 1) - 1)) u
	left join guichet.person p on p.id = u.person
	left join guichet.person b on b.id = u.on_behalf
	order by u.at desc, u.id desc;
end;

reset role;
