-- The imports, the newest first, 50 at most.
--
-- MU403 without the right
set role api;

create function api.imports()
returns table (id shape.key, source text, state shape.import_state,
	file text, total shape.count, runs shape.count, at timestamptz,
	author shape.person, committed_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('import-run');
	return query select i.id::shape.key, i.source, i.state, r.name,
	    r.total::shape.count, i.run::shape.count, r.at,
	    (case when p.id is not null
		then row(p.given, p.family)::shape.person end),
	    i.committed_at
	from guichet.import i
	join guichet.import_run r on r.import = i.id and r.n = i.run
	left join guichet.person p on p.id = i.created_by
	order by i.id desc limit 50;
end
$$;

reset role;
