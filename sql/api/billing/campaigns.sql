-- The campaigns, the latest first, twenty a page.
--
-- MU403 without the right
set role api;

create function api.campaigns(nth integer default 1)
returns table (id shape.key, regie text, kind shape.campaign_kind, first date,
	last date, state shape.campaign_state, version shape.key,
	invoices shape.count, amount shape.cents, blocking shape.count,
	running shape.flag, made_by shape.person, drafted_by shape.person,
	approved_by shape.person, published_at timestamptz, total shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query
	select c.id::shape.key, r.label, c.kind, lower(c.during),
	    upper(c.during) - 1, c.state, c.version::shape.key,
	    i.n::shape.count, i.amount::shape.cents,
	    (select count(*) from guichet.campaign_fault f
		where f.campaign = c.id and guichet.fault_blocks(f.fault)
		and f.waived_at is null)::shape.count,
	    exists (select from guichet.campaign_job(c.id) j
		where j.state in ('due', 'running'))::shape.flag,
	    guichet.person_named(c.made_by), guichet.person_named(c.drafted_by),
	    guichet.person_named(c.approved_by), c.published_at,
	    (count(*) over ())::shape.count
	from guichet.campaign c
	join guichet.regie r on r.id = c.regie
	cross join lateral (select count(*) as n,
	    coalesce(sum(v.total), 0)::bigint as amount
	    from guichet.invoice v where v.campaign = c.id and not v.carried) i
	order by lower(c.during) desc, c.id desc
	limit 20 offset 20 * (coalesce(nth, 1) - 1);
end
$$;

reset role;
