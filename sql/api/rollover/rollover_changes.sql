-- What is different in the town since the plan was made, by name, 100 at most:
-- new pupils, those who moved, those who left.
--
-- MU403, MU404 see guichet.rollover_known
set role api;

create function api.rollover_changes(which bigint)
returns table (child shape.key, name shape.person,
	change shape.rollover_change, was text, class text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r guichet.rollover := guichet.rollover_known(which);
begin
	if r.state not in ('planned', 'checked') then
		return;
	end if;
	return query select d.child::shape.key,
	    row(p.given, p.family)::shape.person,
	    d.change::shape.rollover_change, guichet.class_named(d.was),
	    guichet.class_named(d.class)
	from guichet.rollover_differences(r) d
	join guichet.person p on p.id = d.child
	order by p.family, p.given, p.id limit 100;
end
$$;

reset role;
