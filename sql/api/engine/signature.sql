-- What each api function that the caller may execute takes and gives, and its
-- volatility: the contract check reads it once, because domains do not travel on
-- the wire.  One row per column and one per function; types as written in the
-- source ("date", "timestamptz", "text[]", "shape.cents").
set role api;

create function api.signature()
returns table (function text, kind text, "position" shape.count, name text,
	type text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with f as (
		select p.oid, p.proname, p.provolatile, p.proargnames,
		    coalesce(p.proallargtypes, p.proargtypes::oid[]) as types,
		    p.proargmodes as modes
		from pg_proc p
		where p.pronamespace = 'api'::regnamespace and p.prokind = 'f'
		and has_function_privilege(session_user, p.oid, 'execute')
	)
	select f.proname::text, 'volatility', 0, null,
	    case f.provolatile when 'i' then 'immutable' when 's' then 'stable'
	    else 'volatile' end
	from f
	union all
	select f.proname::text,
	    case coalesce(f.modes[a.n], 'i') when 'i' then 'in' else 'out' end,
	    (row_number() over (partition by f.oid,
		coalesce(f.modes[a.n], 'i') = 'i' order by a.n))::integer,
	    f.proargnames[a.n],
	    replace(format_type(a.type, null), 'timestamp with time zone',
		'timestamptz')
	from f, unnest(f.types) with ordinality a (type, n)
	order by 1, 2, 3;
end;

reset role;
