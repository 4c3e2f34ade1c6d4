-- What the town says, with what it changes: one row.
--   others  children of whom an absence is declared already: it changes nothing
--
-- MU403 without the right   MU404 no such act
set role api;

create function api.absence_act_card(act bigint)
returns table (id shape.key, state shape.absence_act_state, kind text,
	first date, last date, activity text, place text, child shape.person,
	children shape.count, days shape.count, others shape.count,
	base shape.cents, price shape.cents, done_by shape.person,
	done_at timestamptz, undone_by shape.person, undone_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	return query
	select a.id::shape.key, a.state, k.label, lower(a.during),
	    upper(a.during) - 1, t.label, coalesce(s.name, c.name || ', '
	    || cs.name), case when p.id is not null
		then row(p.given, p.family)::shape.person end,
	    h.children::integer::shape.count, h.days::integer::shape.count,
	    h.others::integer::shape.count, h.base::shape.cents,
	    h.price::shape.cents, case when d.id is not null
		then row(d.given, d.family)::shape.person end, a.done_at,
	    case when u.id is not null
		then row(u.given, u.family)::shape.person end, a.undone_at
	from guichet.absence_act a
	join guichet.absence_kind k on k.id = a.kind
	left join guichet.activity t on t.code = a.activity
	left join guichet.school s on s.id = a.school
	left join guichet.class c on c.id = a.class
	left join guichet.school cs on cs.id = c.school
	left join guichet.person p on p.id = a.child
	left join guichet.person d on d.id = a.done_by
	left join guichet.person u on u.id = a.undone_by
	cross join lateral (select count(*) filter (where not x.others)
		as children, coalesce(sum(x.days) filter (where not x.others),
		0) as days, count(*) filter (where x.others) as others,
		sum(x.base) filter (where not x.others) as base,
		sum(x.price) filter (where not x.others) as price
	    from guichet.absence_act_hits(a.id) x) h
	where a.id = $1;
	if not found then
		perform guichet.refuse('MU404', 'id', format('no act %s', $1));
	end if;
end
$$;

reset role;
