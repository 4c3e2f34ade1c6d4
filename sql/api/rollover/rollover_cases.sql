-- How many lines of a plan are of each case, and how many of them wait for a
-- person.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_cases(which bigint)
returns table ("case" shape.rollover_case, total shape.count,
	undecided shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select c.name::shape.rollover_case,
	    count(l.child)::shape.count,
	    count(l.child) filter (where l.outcome is null)::shape.count
	from guichet.rollover_known(which) r
	cross join unnest(array['promoted', 'class-choice', 'level-choice',
	    'changes-school', 'sibling', 'leaving', 'repeating', 'no-class'])
	    with ordinality c (name, rank)
	left join guichet.rollover_line l on l.rollover = r.id
	    and l.case = c.name
	group by c.name, c.rank order by c.rank;
end
$$;

reset role;
