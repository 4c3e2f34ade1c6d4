-- The classes of a plan, by school.  level: its levels in words, null when it is
-- to be said; source: today's class, to: its name as a choice; after: how many
-- pupils it would have.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_class_list(which bigint)
returns table (id shape.key, source shape.key, "to" text, school text,
	name text, level text, unknown shape.flag, after shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select k.id::shape.key, k.source::shape.key,
	    'class-' || k.id, s.name, k.name,
	    upper(array_to_string(k.level, ', ')),
	    (k.level is null)::shape.flag, (select count(*)
		from guichet.rollover_line l where l.target = k.id)
		::shape.count
	from guichet.rollover_known(which) r
	join guichet.rollover_class k on k.rollover = r.id
	join guichet.school s on s.id = k.school
	order by s.rank, s.name, k.rank, k.name, k.id;
end
$$;

reset role;
