-- Exceptions to a custody calendar that both parents agree on (domain.md 3.2):
-- one proposes, the other accepts or declines.  One that waits says nothing.
set role api;

-- The other guardian with full authority whose word is needed: the only one, or
-- the other one of the calendar.  MU668 when it cannot be said who.
create function guichet.custody_partner(child bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	others	bigint[] := array(select l.adult from guichet.parent_link l
		    where l.child = custody_partner.child and l.adult <> me
		    and l.superseded_at is null and l.authority = 'full'
		    and l.during @> guichet.today());
begin
	if cardinality(others) > 1 then
		others := array(select distinct o from unnest(others) o
		    join guichet.custody_rule r
			on r.child = custody_partner.child
			and o in (r.first, r.second)
		    where r.superseded_at is null and r.layer = 1
		    and r.during @> guichet.today());
	end if;
	if cardinality(others) is distinct from 1 then
		perform guichet.refuse('MU668', null, 'nobody to agree with');
	end if;
	return others[1];
end
$$;

-- An exception of a child of mine that waits.  MU404 otherwise.
create function guichet.custody_waiting(child bigint, exception bigint)
returns guichet.custody_rule
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r guichet.custody_rule;
begin
	perform guichet.my_act(child);
	select x.* into r from guichet.custody_rule x
	where x.id = exception and x.child = custody_waiting.child
	and x.kind = 'override' and x.source = 'agreement'
	and x.superseded_at is null and x.agreed_at is null for update;
	if r.id is null then
		perform guichet.refuse('MU404', 'id',
		    format('no exception %s that waits', exception));
	end if;
	return r;
end
$$;

-- Tells one of the parents where an exception stands.
create function guichet.custody_tell(adult bigint, exception bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.mail('custody-exception', p.email, p.id, exception)
	from guichet.person p where p.id = adult and p.email is not null;
end
$$;

reset role;
