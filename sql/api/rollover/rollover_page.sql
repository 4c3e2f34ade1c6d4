-- Which lines of a plan a page shows, of how many.  One row.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_page(which bigint, of_case text, of_class bigint,
	waiting boolean, nth integer)
returns table ("case" shape.rollover_case, class shape.key, class_name text,
	undecided shape.flag, total shape.count, page shape.count,
	pages shape.count, previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	n	bigint;
begin
	select count(*) into n from guichet.rollover_known(which) r
	join guichet.rollover_line l on l.rollover = r.id
	where (of_case is null or l.case = of_case)
	and (of_class is null or l.class = of_class)
	and (waiting is distinct from true or l.outcome is null);
	"case" := case when of_case = any (array['promoted', 'class-choice',
	    'level-choice', 'changes-school', 'sibling', 'leaving',
	    'repeating', 'no-class']) then of_case end;
	class := of_class;
	class_name := guichet.class_named(of_class);
	undecided := coalesce(waiting, false);
	total := n;
	page := coalesce(nth, 1);
	pages := greatest((n + 49) / 50, 1);
	previous := case when page > 1 then page - 1 end;
	next := case when page < pages then page + 1 end;
	return next;
end
$$;

reset role;
