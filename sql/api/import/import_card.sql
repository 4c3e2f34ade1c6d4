-- One import and its last file.  One row.  ready: it may be made true.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_card(which bigint)
returns table (id shape.key, source text, state shape.import_state,
	run shape.count, file text, encoding shape.import_encoding,
	separator shape.import_separator, total shape.count,
	problem shape.import_problem, problem_line shape.count,
	at timestamptz, author shape.person, committed_at timestamptz,
	committer shape.person, ready shape.flag, done shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select i.id::shape.key, i.source, i.state,
	    i.run::shape.count, r.name, r.encoding, r.separator,
	    r.total::shape.count, r.problem, r.problem_line::shape.count, r.at,
	    (case when p.id is not null
		then row(p.given, p.family)::shape.person end),
	    i.committed_at,
	    (case when q.id is not null
		then row(q.given, q.family)::shape.person end),
	    (i.state = 'looked' and exists (select from guichet.import_line l
		where l.import = i.id and l.run = i.run
		and l.kind in ('new', 'changed', 'conflict')))::shape.flag,
	    (select j.progress from guichet.job j where j.kind = 'import'
		and j.key = 'import:' || i.id
		and j.state in ('due', 'running'))::shape.count
	from guichet.import_known(which) i
	join guichet.import_run r on r.import = i.id and r.n = i.run
	left join guichet.person p on p.id = r.by
	left join guichet.person q on q.id = i.committed_by;
end
$$;

reset role;
