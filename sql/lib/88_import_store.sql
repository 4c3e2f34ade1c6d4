-- Files of an import: how one is kept, and what may be done with it.
set role api;

-- An import that this agent may work on, held.  MU403 without the right, MU404
-- there is none, MU575 it is being worked on, or is over.
create function guichet.import_hold(which bigint)
returns guichet.import
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.import;
begin
	perform guichet.need_right('import-run');
	select x.* into i from guichet.import x where x.id = which for update;
	if i.id is null then
		perform guichet.refuse('MU404', 'id', 'no such import');
	elsif i.state not in ('columns', 'looked') then
		perform guichet.refuse('MU575', null, i.state);
	end if;
	return i;
end
$$;

-- That import, to be read.  MU403, MU404.
create function guichet.import_known(which bigint)
returns guichet.import
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.import;
begin
	perform guichet.need_right('import-run');
	select x.* into i from guichet.import x where x.id = which;
	if i.id is null then
		perform guichet.refuse('MU404', 'id', 'no such import');
	end if;
	return i;
end
$$;

-- A file becomes the next run: header, and cells line by line in one array, as
-- wire/csv read them.  Columns are taken as in the run before when its header
-- was the same, else as their names say.
create function guichet.import_store(which bigint, name text, encoding text,
	separator text, header text[], lines text[], cells text[],
	problem text, at text, by bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	run	integer;
	before	text[];
	columns	integer := greatest(cardinality(header), 1);
begin
	update guichet.import x set run = x.run + 1 where x.id = which
	returning x.run into run;
	select r.mapping into before from guichet.import_run r
	where r.import = which and r.n = run - 1
	and r.header = import_store.header;
	insert into guichet.import_run (import, n, name, encoding, separator,
	    header, mapping, total, problem, problem_line, at, by)
	values (which, run, left(import_store.name, 200),
	    import_store.encoding, import_store.separator,
	    import_store.header, coalesce(before,
		guichet.import_propose(import_store.header)),
	    cardinality(lines), nullif(import_store.problem, ''),
	    nullif(import_store.at, '')::integer, guichet.now(),
	    import_store.by);
	insert into guichet.import_line (import, run, line, cells)
	select which, run, l.at::integer, c.cells
	from unnest(lines) with ordinality l (at, n)
	join (select (x.n - 1) / columns + 1 as n,
		array_agg(x.cell order by x.n) as cells
	    from unnest(import_store.cells) with ordinality x (cell, n)
	    group by 1) c on c.n = l.n;
end
$$;

-- The fields without which there is nothing to look at.
create function guichet.import_lacks(mapping text[])
returns boolean
immutable language sql
return not mapping @> array['child-family', 'child-given', 'child-born',
	'adult1-family', 'adult1-given'];

-- Looks at the last run: at once when it is small, else by a job, and not before
-- its columns are known.
create function guichet.import_begin_look(which bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	guichet.import_run;
	next	text := 'looked';
begin
	select x.* into r from guichet.import i
	join guichet.import_run x on x.import = i.id and x.n = i.run
	where i.id = which;
	if r.problem is not null or guichet.import_lacks(r.mapping) then
		next := 'columns';
	elsif r.total > 500 then
		next := 'looking';
		perform guichet.job_add('import', jsonb_build_object('import',
		    which), 'import:' || which);
	else
		perform guichet.import_look(which);
	end if;
	update guichet.import x set state = next where x.id = which;
end
$$;

-- What a column may be.
create function guichet.import_fields()
returns text[]
immutable language sql
return array['none', 'home-key', 'child-key', 'child-family', 'child-given',
	'child-born', 'school', 'class', 'diet', 'line1', 'line2', 'postcode',
	'town', 'adult1-key', 'adult1-family', 'adult1-given', 'adult1-email',
	'adult1-phone', 'adult2-key', 'adult2-family', 'adult2-given',
	'adult2-email', 'adult2-phone'];

-- The lines of one page of the report: of a kind, or all, 50 a page.
create function guichet.import_page_lines(which bigint, kind text, nth integer)
returns setof guichet.import_line
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select l.* from guichet.import_known(which) i
	join guichet.import_line l on l.import = i.id and l.run = i.run
	where l.kind is not null
	and (import_page_lines.kind is null
	    or l.kind = import_page_lines.kind)
	order by l.line
	limit 50 offset 50 * (greatest(coalesce(nth, 1), 1) - 1);
end
$$;

reset role;
