-- One plan.  One row.  open: it may change; done of total: how far its job is,
-- while it runs; failed: its job gave up.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_card(which bigint)
returns table (id shape.key, from_year text, to_year text,
	state shape.rollover_state, version shape.key, during daterange,
	renewed text, classes shape.count, pupils shape.count,
	rules shape.count, made_at timestamptz, made_by shape.person,
	checked_at timestamptz, checked_by shape.person,
	applied_at timestamptz, applied_by shape.person,
	ended_at timestamptz, ended_by shape.person, open shape.flag,
	diets_end shape.count, done shape.count, total shape.count,
	failed shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select r.id::shape.key, r.from_year, r.to_year, r.state,
	    r.version::shape.key, r.during,
	    (select string_agg(g.label, ', ' order by g.rank)
		from guichet.activity_group g where g.code = any (r.renew)),
	    (select count(*) from guichet.rollover_class k
		where k.rollover = r.id)::shape.count,
	    (select count(*) from guichet.rollover_line l
		where l.rollover = r.id)::shape.count,
	    (select count(*) from guichet.rollover_rule q
		where q.rollover = r.id and q.renew)::shape.count,
	    r.made_at, guichet.person_named(r.made_by),
	    r.checked_at, guichet.person_named(r.checked_by),
	    r.applied_at, guichet.person_named(r.applied_by),
	    r.ended_at, guichet.person_named(r.ended_by),
	    (r.state in ('planned', 'checked'))::shape.flag,
	    -- Standing facts go on by themselves; a menu that ends does not.
	    (select count(distinct d.child) from guichet.rollover_line l
		join guichet.diet_choice d on d.child = l.child
		    and d.superseded_at is null
		    and upper(d.during) <= lower(r.during)
		    and d.during && daterange(guichet.today(), null)
		where l.rollover = r.id)::shape.count,
	    j.progress::shape.count, j.total::shape.count,
	    coalesce(j.state = 'failed', false)::shape.flag
	from guichet.rollover_known(which) r
	left join lateral (select x.progress, x.total, x.state
	    from guichet.job x where x.kind = 'rollover'
	    and x.key = 'rollover:' || r.id
	    order by x.id desc limit 1) j
	    on r.state in ('planning', 'applying');
end
$$;

reset role;
