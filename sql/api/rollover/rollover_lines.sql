-- A page of a plan's lines.  of_case, of_class (a class of today) and waiting
-- (only those undecided) narrow it; to_code: its outcome as a choice; level, next,
-- after_next: those its classes to choose from have.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_lines(which bigint, of_case text, of_class bigint,
	waiting boolean, nth integer)
returns table (child shape.key, name shape.person, born date, class text,
	level text, next text, after_next text,
	"case" shape.rollover_case, outcome shape.rollover_outcome,
	target text, to_code text, manual shape.flag, reason text,
	change shape.rollover_change)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select l.child::shape.key,
	    row(p.given, p.family)::shape.person, p.born,
	    guichet.class_named(l.class), upper(l.level),
	    upper(guichet.level_next(l.level)),
	    upper(guichet.level_next(guichet.level_next(l.level))), l.case, l.outcome,
	    s.name || ' – ' || k.name, case l.outcome
		when 'class' then 'class-' || l.target else l.outcome end,
	    l.manual::shape.flag, l.reason, l.change
	from guichet.rollover_known(which) r
	join guichet.rollover_line l on l.rollover = r.id
	join guichet.person p on p.id = l.child
	left join guichet.rollover_class k on k.id = l.target
	left join guichet.school s on s.id = k.school
	where (of_case is null or l.case = of_case)
	and (of_class is null or l.class = of_class)
	and (waiting is distinct from true or l.outcome is null)
	order by p.family, p.given, p.id
	limit 50 offset 50 * (coalesce(nth, 1) - 1);
end
$$;

reset role;
