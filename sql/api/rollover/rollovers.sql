-- The plans of new school years, the latest first, 50 at most.  undecided: lines
-- that wait for a person.
--
-- MU403 without the right
set role api;

create function api.rollovers()
returns table (id shape.key, from_year text, to_year text,
	state shape.rollover_state, pupils shape.count, undecided shape.count,
	made_at timestamptz, made_by shape.person, applied_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('canteen-settings');
	return query select r.id::shape.key, r.from_year, r.to_year, r.state,
	    n.total::shape.count, n.undecided::shape.count, r.made_at,
	    row(p.given, p.family)::shape.person, r.applied_at
	from guichet.rollover r
	join guichet.person p on p.id = r.made_by,
	    lateral (select count(*) as total, count(*) filter (
		where l.outcome is null) as undecided
		from guichet.rollover_line l where l.rollover = r.id) n
	order by r.made_at desc, r.id desc limit 50;
end
$$;

reset role;
