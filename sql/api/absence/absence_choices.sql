-- What a declaration may name: my children for whom I act (child), the kinds
-- that a family declares, with what each costs (kind), the activities that they
-- are enrolled in (activity).
set role api;

create function api.absence_choices()
returns table (what text, code text, label text,
	effect shape.absence_effect, from_day shape.count,
	until_day shape.count, hours shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select x.what, x.code, x.label, x.effect::shape.absence_effect,
	    x.from_day::shape.count, x.until_day::shape.count,
	    x.hours::shape.count
	from (select 'child' as what, p.id::text as code, p.given as label,
		null as effect, null::integer as from_day,
		null::integer as until_day, null::integer as hours,
		1 as n, row_number() over (order by p.born, p.id) as rank
	    from guichet.person p
	    where p.id = any ((select m.acts from guichet.me m)::bigint[])
	    union all
	    select 'kind', k.id::text, k.label, k.effect::text, k.from_day,
		k.until_day, k.proof_hours, 2,
		row_number() over (order by k.rank, k.label)
	    from guichet.absence_kinds(true) k
	    union all
	    select 'activity', a.code, a.label, null, null, null, null, 3,
		row_number() over (order by a.rank, a.label)
	    from guichet.activity a
	    where exists (select from guichet.enrolment e
		join guichet.activity g on g.code = e.activity
		    and g.grouped = a.grouped
		where e.child = any ((select m.acts from guichet.me m)::bigint[])
		and e.superseded_at is null and e.state = 'active'
		and upper(e.during) > guichet.today())) x
	order by x.n, x.rank;
end
$$;

reset role;
