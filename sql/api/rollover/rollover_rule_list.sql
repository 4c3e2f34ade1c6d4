-- The dated rules that end with the year, and whether they go on.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_rule_list(which bigint)
returns table (kind shape.rollover_rule, rule shape.key, activity text,
	school text, during daterange, renew shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select q.kind, q.rule::shape.key, a.label, s.name, t.during,
	    q.renew::shape.flag
	from guichet.rollover_known(which) r
	join guichet.rollover_rule q on q.rollover = r.id
	join (select 'service' as kind, x.id, x.activity, x.school, x.during
	    from guichet.service_rule x
	    union all
	    select 'capacity', x.id, x.activity, x.school, x.during
	    from guichet.capacity_rule x
	    union all
	    select 'cutoff', x.id, x.activity, x.school, x.during
	    from guichet.cutoff_rule x
	    union all
	    select 'site', x.id, x.activity, x.school, x.during
	    from guichet.activity_site x
	    union all
	    select 'seat', x.id, x.activity, x.school, x.during
	    from guichet.seat_rule x
	    union all
	    select 'opening', x.id, x.activity, x.school, x.during
	    from guichet.booking_opening x) t on t.kind = q.kind and t.id = q.rule
	join guichet.activity a on a.code = t.activity
	left join guichet.school s on s.id = t.school
	order by q.kind, a.rank, a.code, s.rank, q.rule;
end
$$;

reset role;
