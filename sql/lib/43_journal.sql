-- The audit as a list: fifty acts a page.
set role api;

-- The acts asked for: by or for a person whom these words find, on an
-- object ("account:12", "/agent/famille id=3"), over these days.  Nothing
-- without the right to give rights.
-- RULE: rights-admin-only
create or replace function guichet.journal_acts(who text, object text,
	since date, until date)
returns setof guichet.audit
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select u.* from guichet.audit u
	where (select 'rights-admin' = any (m.rights) from guichet.me m)
	and (who is null or u.person = any (array(
		select guichet.search_people(who, 200)))
	    or u.on_behalf = any (array(
		select guichet.search_people(who, 200))))
	and (journal_acts.object is null
	    or u.object = btrim(journal_acts.object)
	    or u.object like replace(replace(replace(btrim(
		journal_acts.object), '\', '\\'),
		'%', '\%'), '_', '\_') || ' %')
	and (since is null or u.at >= guichet.instant(since::timestamp))
	and (until is null or u.at < guichet.instant((until + 1)::timestamp));
end;

reset role;
