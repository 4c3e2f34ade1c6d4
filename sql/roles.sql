-- First script of `guichet db apply`: empties the schemas that hold code, so
-- that code is replaced whole and tables are not touched, and prepares the
-- rights that everything made afterwards starts from.  What each role may do in
-- the end stands in grants.sql.

select pg_advisory_xact_lock(hashtextextended('guichet db apply', 0));

create schema if not exists guichet;
create schema if not exists shape;

-- Nothing is executable unless grants.sql says so.
alter default privileges for role owner
	revoke execute on functions from public;
alter default privileges for role api
	revoke execute on functions from public;

drop schema if exists api, family, clerk, machine, nightly cascade;

-- Helpers too are replaced whole; but what a table is made of (a generated
-- column, a constraint, an index) stays, and lib/ replaces it in place.
do $$
declare
	what text;
begin
	foreach what in array array(
	    select 'view ' || c.oid::regclass from pg_class c
	    where c.relnamespace = 'guichet'::regnamespace and c.relkind = 'v'
	    union all
	    select 'function ' || p.oid::regprocedure from pg_proc p
	    where p.pronamespace = 'guichet'::regnamespace
	    and not exists (select from pg_depend d
		where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
		and d.classid in ('pg_attrdef'::regclass,
		    'pg_constraint'::regclass, 'pg_class'::regclass)))
	loop
		execute regexp_replace(what, '^[a-z]+', 'drop \& if exists')
		    || ' cascade';
	end loop;
end
$$;

create schema api authorization api;
create schema family authorization family_view;
create schema clerk authorization clerk_view;
create schema machine authorization machine_view;
create schema nightly authorization nightly_view;

grant usage, create on schema guichet to api;
grant usage on schema guichet to family_view, clerk_view, machine_view,
	nightly_view;
grant usage on schema shape to public;
grant usage on schema family to api, family;
grant usage on schema clerk to api, clerk;
grant usage on schema machine to api, machine;
grant usage on schema nightly to api, nightly;
grant usage on schema api to family, clerk, machine, file, nightly;
