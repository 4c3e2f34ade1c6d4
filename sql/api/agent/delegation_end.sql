-- Ends a delegation today: it is superseded by one that ended yesterday.  One
-- row.
--
-- MU404 no such delegation in force or to come, of one's own
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: delegation-own
set role api;

create function api.delegation_end(delegation bigint, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
	today	date := guichet.today();
begin
	done := true;
	if guichet.once_begin(once, 'delegation_end', delegation::text)
	    is not null then
		return next;
		return;
	end if;
	select t.* into d from guichet.delegation t
	where t.id = delegation and t.superseded_at is null
	and upper(t.during) > today and (t.from_account = guichet.agent_account()
	    or guichet.may_give_rights()) for update;
	if d.id is null then
		perform guichet.refuse('MU404', null,
		    format('delegation %s', delegation));
	end if;
	update guichet.delegation t set superseded_at = guichet.now(),
	    superseded_by = guichet.my_person() where t.id = d.id;
	if lower(d.during) < today then
		insert into guichet.delegation (from_account, to_account, rights,
		    during, reason, given_at, given_by)
		values (d.from_account, d.to_account, d.rights,
		    daterange(lower(d.during), today), d.reason, d.given_at,
		    d.given_by);
	end if;
	perform guichet.note('delegation-end', 'account:' || d.from_account,
	    'to account:' || d.to_account);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
